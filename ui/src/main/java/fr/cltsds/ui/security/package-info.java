/** The two fronts and their guards: the public site without session, the workspace behind an identity, and the conditions to start at all. */
@NullMarked
@CheckReturnValue
package fr.cltsds.ui.security;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
