/**
 * All that a person sees: the public site in plain pages, the workspace behind its door, and who is let in.
 * Composes the modules through their doors like any other client, and decides nothing of the domain.
 */
@ApplicationModule(displayName = "Ce que l’on voit")
@NullMarked
@CheckReturnValue
package fr.cltsds.ui;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
