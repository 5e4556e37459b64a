/** The candidacy's pages, as its team meets them: found by what they say. */
@NullMarked
@CheckReturnValue
package fr.cltsds.ui.space.candidacy;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
