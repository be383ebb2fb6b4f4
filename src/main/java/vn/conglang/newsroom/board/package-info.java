/**
 * What is stuck, where, and with whom (4.1, 5.a): the items under way by stage, with their age and
 * who has to act, and how long each stage takes, so that lateness is attributed to the unit, to
 * intake, to editing, to moderation or to publishing.
 */
@NullMarked
package vn.conglang.newsroom.board;

import org.jspecify.annotations.NullMarked;
