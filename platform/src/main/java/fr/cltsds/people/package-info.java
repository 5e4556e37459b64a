/** Who is acting, and which rooms they may enter by a row of ours, never by a claim of the identity provider. */
@ApplicationModule(
        displayName = "Personnes",
        allowedDependencies = {"kernel", "room", "journal", "wording"})
@NullMarked
@CheckReturnValue
package fr.cltsds.people;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
