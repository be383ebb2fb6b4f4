/**
 * The demo's painter's box: ink, brushes, landscape, houses, trees and people, and one class per
 * scene. Pure Java2D without fonts, so that it draws the same picture on every machine that has no
 * screen.
 */
@NullMarked
package vn.conglang.demo.painting;

import org.jspecify.annotations.NullMarked;
