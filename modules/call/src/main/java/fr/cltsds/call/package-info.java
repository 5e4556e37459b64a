/**
 * The call for expressions of interest (<i>appel à manifestation d'intérêt</i>) and the candidacies that answer it.
 * Promises a receipt for every filing and no filing without one. Never examines a candidacy, never opens a territory.
 */
@ApplicationModule(
        displayName = "Appel à manifestation d'intérêt",
        allowedDependencies = {"jobs", "letters", "papers"})
@NullMarked
@CheckReturnValue
package fr.cltsds.call;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
