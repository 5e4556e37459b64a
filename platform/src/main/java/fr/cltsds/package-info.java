/** The portal's root: one door to start it, and a package per room of the house. */
@NullMarked
package fr.cltsds;

import org.jspecify.annotations.NullMarked;
