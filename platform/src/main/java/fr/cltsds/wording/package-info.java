/** What the portal says, in French: every sentence by its key, and dates as people say them. */
@ApplicationModule(
        displayName = "Mots",
        allowedDependencies = {"kernel"})
@NullMarked
@CheckReturnValue
package fr.cltsds.wording;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
