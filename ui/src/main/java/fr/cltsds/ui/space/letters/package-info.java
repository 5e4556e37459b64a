/** The mails of a room: what was written to whom, what became of it, and sending again what failed. */
@NullMarked
@CheckReturnValue
package fr.cltsds.ui.space.letters;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
