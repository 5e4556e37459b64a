/** The files that people hand in, each in the room it was handed in, with its true type, its size and its fingerprint. */
@ApplicationModule(
        displayName = "Pièces jointes",
        allowedDependencies = {"kernel", "room"})
@NullMarked
@CheckReturnValue
package fr.cltsds.papers;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
