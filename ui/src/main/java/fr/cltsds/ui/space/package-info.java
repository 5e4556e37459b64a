/** The workspace: what waits for a person, and the rooms she may enter. */
@NullMarked
@CheckReturnValue
package fr.cltsds.ui.space;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
