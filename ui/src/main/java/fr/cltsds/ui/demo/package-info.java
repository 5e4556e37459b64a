/** What only a demonstration has: people to sign in as, on this machine alone and on a database of its own. */
@NullMarked
@CheckReturnValue
package fr.cltsds.ui.demo;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
