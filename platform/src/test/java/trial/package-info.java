/** A throw-away aggregate with a child table, a listener and a job: it stands outside the portal and proves the ground it stands on. */
@NullMarked
package trial;

import org.jspecify.annotations.NullMarked;
