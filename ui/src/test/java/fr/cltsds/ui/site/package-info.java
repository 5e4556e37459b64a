/** The public site, asked as a browser would. */
@NullMarked
@CheckReturnValue
package fr.cltsds.ui.site;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
