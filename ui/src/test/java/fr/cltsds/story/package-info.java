/** The story of 2018 and the demonstration that tells it, through the doors that people use. */
@NullMarked
@CheckReturnValue
package fr.cltsds.story;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
