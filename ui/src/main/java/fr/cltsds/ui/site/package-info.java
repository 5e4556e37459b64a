/**
 * The public site: plain pages that work without account, cookie or script, and that a cache may keep until they change.
 * Whoever holds a personal link opens a draft, joins a team or signs here.
 */
@NullMarked
@CheckReturnValue
package fr.cltsds.ui.site;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
