/** What holds for the house as a whole: its map, its rules, its migrations, its isolation, its words. */
@NullMarked
package fr.cltsds.house;

import org.jspecify.annotations.NullMarked;
