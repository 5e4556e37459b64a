package fr.cltsds.ui.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** The way people sign in to this installation; there is one, and every way ends in the same {@code Actor}. */
public interface SignIn {

    void open(HttpSecurity http);
}
