/** Who did what, when, in which room: only ever added to, and sealed in order, so that nobody can rewrite it unseen. Never a value, only names of fields. */
@ApplicationModule(
        displayName = "Journal",
        allowedDependencies = {"kernel", "room", "jobs"})
@NullMarked
@CheckReturnValue
package fr.cltsds.journal;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
