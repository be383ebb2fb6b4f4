/**
 * What is done at its time and not when somebody visits: publication at an hour, deadlines,
 * reminders, housekeeping (4.1, 5.a, 7.2). A room declares its job as a bean of db-scheduler's
 * {@code Task} and puts it on the list through {@code SchedulerClient}, within the transaction that
 * asks for it; each job runs on one node, again if that node died, and so must bear being run
 * twice.
 */
@ApplicationModule(allowedDependencies = "core")
@NullMarked
package vn.conglang.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
