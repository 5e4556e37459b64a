/** What people see, tested on the whole portal. */
@NullMarked
package fr.cltsds.ui;

import org.jspecify.annotations.NullMarked;
