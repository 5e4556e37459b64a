/** The measured goals, one class an id, run by {@code ./portail bench ID}; each prints one last line and compares with its accepted floor. */
@NullMarked
package fr.cltsds.bench;

import org.jspecify.annotations.NullMarked;
