/** The two fronts, the conditions to start and the headers, proved. */
@NullMarked
package fr.cltsds.ui.security;

import org.jspecify.annotations.NullMarked;
