/** The words every room of the house shares: outcomes, rules, and values with manners. Knows neither Spring nor the database. */
@ApplicationModule(
        displayName = "Noyau",
        allowedDependencies = {})
@NullMarked
@CheckReturnValue
package fr.cltsds.kernel;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
