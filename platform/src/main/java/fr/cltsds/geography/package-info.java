/** The official map: régions and départements by their code, and the perimeter that a committee covers. */
@ApplicationModule(
        displayName = "Géographie",
        allowedDependencies = {"kernel"})
@NullMarked
@CheckReturnValue
package fr.cltsds.geography;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
