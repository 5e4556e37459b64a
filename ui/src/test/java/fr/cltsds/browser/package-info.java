/** A few journeys in a real browser: what only a browser can lose, keep or send twice. */
@NullMarked
@CheckReturnValue
package fr.cltsds.browser;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
