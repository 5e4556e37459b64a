/** Everything the house forbids, once, outside the house so that nothing finds it by chance: what the rules are shown red with. */
@NullMarked
package wrong;

import org.jspecify.annotations.NullMarked;
