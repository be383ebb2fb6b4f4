package vn.conglang.launch;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import vn.conglang.CongLang;
import vn.conglang.core.DataDamaged;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refused;
import vn.conglang.people.accounts.AccessLink;
import vn.conglang.web.PortalIdentity;
import vn.conglang.web.Texts;

/** The Spring application, told where its database and its files are. */
final class Program {

    private static final DateTimeFormatter UNTIL =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(OfficeClock.ZONE);

    private final Premises premises;
    private final Closing closing;
    private final List<String> settings = new ArrayList<>();
    private final AtomicReference<@Nullable ConfigurableApplicationContext> context =
            new AtomicReference<>();

    private Program(Premises premises, Closing closing) {
        this.premises = premises;
        this.closing = closing;
    }

    static Program with(Premises premises, Closing closing) {
        var program = new Program(premises, closing);
        program.set("conglang.data", premises.folder().path());
        program.set("logging.file.name", premises.log());
        program.set("logging.console.enabled", false);
        var database = premises.database();
        program.set("spring.datasource.url", database.url());
        if (database.user() != null) {
            program.set("spring.datasource.username", database.user());
        }
        if (database.password() != null) {
            program.set("spring.datasource.password", database.password());
        }
        return program;
    }

    /** Opens it without a door to the outside, and only as much of it as the verb asks for. */
    static Program behindTheDoor(Premises premises, Closing closing) {
        var program = with(premises, closing);
        program.set("server.port", -1);
        program.set("spring.main.lazy-initialization", true);
        program.open();
        return program;
    }

    void set(String property, Object value) {
        settings.add("--" + property + "=" + value);
    }

    void profile(String name) {
        set("spring.profiles.include", name);
        set("conglang." + name, true);
    }

    /**
     * Starts it; it is closed before anything that was there before it.
     *
     * @return the port on which it listens, or -1 without one
     */
    int open() {
        var application = new SpringApplication(CongLang.class);
        application.setRegisterShutdownHook(false);
        application.addInitializers(context::set);
        closing.add(this::close);
        try {
            var open = application.run(settings.toArray(String[]::new));
            return open.getEnvironment().getProperty("local.server.port", Integer.class, -1);
        } catch (RuntimeException e) {
            throw complaint(e);
        }
    }

    private void close() {
        var open = context.get();
        if (open != null) {
            open.close();
        }
    }

    private Complaint complaint(RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException taken) {
                var port = taken.getPort();
                return Complaint.because(
                        e, "port.taken", Integer.toString(port), Run.another(port));
            }
            if (cause instanceof DataDamaged damaged) {
                var folder = premises.folder();
                return Complaint.because(
                        e, "data.damaged", folder.path(), folder.named(damaged.file()));
            }
            if (cause instanceof NotThisHouse not) {
                return Complaint.because(e, not.key(), premises.folder().path());
            }
            if (cause instanceof FlywayException) {
                return Complaint.because(
                        e, "database.migration", premises.database().place(), premises.log());
            }
        }
        var root = NestedExceptionUtils.getMostSpecificCause(e);
        return Complaint.because(e, "start", String.valueOf(root.getMessage()), premises.log());
    }

    <T> T bean(Class<T> type) {
        var open = context.get();
        if (open == null) {
            throw new IllegalStateException("not open");
        }
        return open.getBean(type);
    }

    /** Asks a room for something; what it refuses becomes a complaint with its reasons. */
    <T> T ask(Locale language, Supplier<T> question) {
        try {
            return question.get();
        } catch (Refused refused) {
            var texts = bean(Texts.class);
            var reasons =
                    refused.reasons().stream()
                            .map(reason -> texts.of(language, reason))
                            .collect(Collectors.joining(" "));
            throw Complaint.of("refused", reasons);
        }
    }

    void show(AccessLink link, Console console) {
        var until = UNTIL.format(link.expiresAt());
        console.say(
                "admin.link",
                bean(PortalIdentity.class).current().url() + link.path(),
                "http://localhost:" + premises.openPort() + link.path(),
                until);
    }

    /** What the rooms wish to tell the technician who started the program. */
    List<String> announcements(Locale language) {
        var open = context.get();
        return open == null
                ? List.of()
                : open.getBeanProvider(Announcement.class)
                        .orderedStream()
                        .flatMap(announcement -> announcement.lines(language).stream())
                        .toList();
    }
}
