/** What surrounds every page of the workspace: navigation, whose room it is, errors, the end of a session. */
@NullMarked
@CheckReturnValue
package fr.cltsds.ui.space.shell;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
