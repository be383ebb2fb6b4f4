/**
 * Journeys through the product in a real browser, told as stories; they take the README's pictures.
 */
@NullMarked
package vn.conglang.journeys;

import org.jspecify.annotations.NullMarked;
