/**
 * The back-office frame under {@code /toa-soan}: navigation, permissions of routes, "Việc của tôi".
 *
 * <p>Rooms above contribute {@link vn.conglang.desk.NavigationEntry} and {@link
 * vn.conglang.desk.PendingWork} (clause 18: everyone named has an account with exactly these
 * duties).
 */
@ApplicationModule(allowedDependencies = {"core", "audit", "web"})
@NullMarked
package vn.conglang.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
