/** Which room a line of work stands in: a territory, the nation, a person, the public or the jobs, and the door that checks who enters.
 * One transaction stands in one room; the database is told which one by the first statement. */
@ApplicationModule(
        displayName = "Pièces",
        allowedDependencies = {"kernel"})
@NullMarked
@CheckReturnValue
package fr.cltsds.room;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
