/** The territories as the nation finds them: a list of names, one door that asks for a reason, and what may then be read. */
@NullMarked
@CheckReturnValue
package fr.cltsds.ui.space.territories;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
