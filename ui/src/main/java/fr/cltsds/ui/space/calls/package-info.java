/** The secretariat's calls: written part by part, published once, followed until they close and after. */
@NullMarked
@CheckReturnValue
package fr.cltsds.ui.space.calls;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
