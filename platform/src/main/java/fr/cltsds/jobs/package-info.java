/** Work that comes back by itself, one execution over all nodes, in the room of the jobs. */
@ApplicationModule(
        displayName = "Travaux",
        allowedDependencies = {"kernel", "room"})
@NullMarked
@CheckReturnValue
package fr.cltsds.jobs;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
