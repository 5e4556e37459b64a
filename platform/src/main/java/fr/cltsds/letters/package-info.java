/** Letters are written in the transaction that has something to say, and posted after it. Promises that no letter leaves for an act that did not take place, and that none leaves twice. */
@ApplicationModule(
        displayName = "Lettres",
        allowedDependencies = {"kernel", "room", "people", "wording", "journal", "jobs"})
@NullMarked
@CheckReturnValue
package fr.cltsds.letters;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
