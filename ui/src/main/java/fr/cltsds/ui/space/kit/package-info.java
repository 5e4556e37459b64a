/** The patterns that every page of the workspace is made of: head, list, detail, form, refusals, confirmation. */
@NullMarked
@CheckReturnValue
package fr.cltsds.ui.space.kit;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
