/** The secretariat's calls, as it meets them: found by what they say. */
@NullMarked
@CheckReturnValue
package fr.cltsds.ui.space.calls;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
