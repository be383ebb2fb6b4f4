/**
 * Tasks that the head assigns to members, with due date, state and reminders (4.4, 5.f, 6.4). What
 * a task is about lies above: the room knows it as a title and an address only.
 */
@ApplicationModule(
        allowedDependencies = {"core", "audit", "web", "desk", "people", "jobs", "notices"})
@NullMarked
package vn.conglang.tasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
