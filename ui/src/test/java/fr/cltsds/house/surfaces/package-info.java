/** GI3: every surface of the portal, enumerated at run time, met by eight kinds of people with ids of theirs, of others and of nobody. */
@NullMarked
package fr.cltsds.house.surfaces;

import org.jspecify.annotations.NullMarked;
