package fr.cltsds.ui.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.session.DisableEncodeUrlFilter;

/** Guards the workspace: one signs in first, and a session ends by itself. */
@Configuration(proxyBeanMethods = false)
class SpaceFront {

    @Bean
    @Order(10)
    SecurityFilterChain spaceChain(HttpSecurity http, SignIn signIn, EndedSessions ended, SessionLength length) {
        http.securityMatcher(Fronts.SPACE, Fronts.SPACE + "/**", Fronts.SIGNED_OUT_ELSEWHERE + "/*")
                .authorizeHttpRequests(requests -> requests.requestMatchers(Fronts.SIGN_IN, Fronts.SIGN_IN + "/*")
                        .permitAll())
                .headers(headers -> Headers.write(headers, WhatMayLoad.workspace()))
                .addFilterBefore(length, DisableEncodeUrlFilter.class)
                .addFilterBefore(ended, DisableEncodeUrlFilter.class);
        signIn.open(http);
        return http.build();
    }
}
