/** What whoever runs the portal asks it at the command line. */
@NullMarked
@CheckReturnValue
package fr.cltsds.ui.command;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
