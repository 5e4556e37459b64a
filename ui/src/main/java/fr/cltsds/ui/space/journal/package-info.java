/** The journal of a room, as its people read it: who did what, when, why, and who of the nation looked in. */
@NullMarked
@CheckReturnValue
package fr.cltsds.ui.space.journal;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
