/**
 * Proves on the database's own catalogue that rooms are closed: {@link fr.cltsds.testkit.isolation.CatalogueLint}
 * reads the shape of every table, policy, key and grant; {@link fr.cltsds.testkit.isolation.SqlMatrix} tries every door
 * as every login; {@link fr.cltsds.testkit.isolation.SeededDefects} shows that the lint sees what it says it sees.
 */
@NullMarked
@CheckReturnValue
package fr.cltsds.testkit.isolation;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
