package vn.conglang.launch;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words of the command line and the environment. What the command line says wins; an
 * empty variable counts as not set. A bad word is a {@link Complaint} with code 2.
 */
final class CommandLine {

    private static final int DEFAULT_PORT = 8080;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");

    /** Every option; its environment twin is {@code --database-url} → CONG_DATABASE_URL. */
    private enum Option {
        DEMO,
        PORT,
        HOST,
        PROXY,
        DATA,
        DATABASE_URL,
        DATABASE_USER,
        DATABASE_PASSWORD,
        EMAIL,
        NAME;

        static final Set<Option> STORAGE =
                EnumSet.of(DATA, DATABASE_URL, DATABASE_USER, DATABASE_PASSWORD);
        static final Set<Option> RUN = EnumSet.of(DEMO, PORT, HOST, PROXY);

        /** A password on a command line can be read by everybody on the machine. */
        private static final Set<Option> ENVIRONMENT_ONLY = EnumSet.of(DATABASE_PASSWORD);

        /** Who the administrator is belongs to one command, never to the environment. */
        private static final Set<Option> WORD_ONLY = EnumSet.of(EMAIL, NAME);

        String word() {
            return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        String variable() {
            return "CONG_" + name();
        }

        static Optional<Option> called(String word) {
            return Arrays.stream(values())
                    .filter(option -> !ENVIRONMENT_ONLY.contains(option))
                    .filter(option -> option.word().equals(word))
                    .findFirst();
        }
    }

    private final Map<String, String> environment;
    private final Map<Option, String> values = new EnumMap<>(Option.class);

    private CommandLine(Map<String, String> environment) {
        this.environment = environment;
    }

    static Verb parse(List<String> words, Map<String, String> environment) {
        return new CommandLine(environment).verb(words);
    }

    private Verb verb(List<String> words) {
        var name = words.isEmpty() ? "" : words.getFirst();
        if (name.equals("admin")) {
            var second = words.size() > 1 ? words.get(1) : "";
            return administration(second, words.subList(Math.min(2, words.size()), words.size()));
        }
        var rest = words.subList(Math.min(1, words.size()), words.size());
        return switch (name) {
            case "run" -> run(rest);
            case "verify" -> verify(rest);
            default -> throw Complaint.usage("verb", name);
        };
    }

    private Run run(List<String> rest) {
        read("run", rest, Option.RUN);
        return new Run(storage(), host(), port(), proxies(), demo());
    }

    private VerifyTrail verify(List<String> rest) {
        read("verify", rest, Set.of());
        return new VerifyTrail(storage());
    }

    private Verb administration(String second, List<String> rest) {
        return switch (second) {
            case "create" -> {
                read("admin create", rest, EnumSet.of(Option.EMAIL, Option.NAME));
                yield new CreateAdministrator(storage(), email(), required(Option.NAME));
            }
            case "reset-password" -> {
                read("admin reset-password", rest, EnumSet.of(Option.EMAIL));
                yield new ResetPassword(storage(), email());
            }
            case "reset-second-factor" -> {
                read("admin reset-second-factor", rest, EnumSet.of(Option.EMAIL));
                yield new ResetSecondFactor(storage(), email());
            }
            case "rotate-keys" -> {
                read("admin rotate-keys", rest, Set.of());
                yield new RotateRecordKeys(storage());
            }
            case "" -> throw Complaint.usage("admin");
            default -> throw Complaint.usage("verb", "admin " + second);
        };
    }

    private void read(String verb, List<String> words, Set<Option> own) {
        var iterator = words.iterator();
        while (iterator.hasNext()) {
            var word = iterator.next();
            var equals = word.indexOf('=');
            var name = equals < 0 ? word : word.substring(0, equals);
            var option =
                    Option.called(name)
                            .filter(o -> own.contains(o) || Option.STORAGE.contains(o))
                            .orElseThrow(() -> Complaint.usage("option", name, verb));
            if (equals >= 0) {
                put(option, word.substring(equals + 1));
            } else if (option == Option.DEMO) {
                put(option, "true");
            } else {
                put(option, iterator.hasNext() ? iterator.next() : "");
            }
        }
    }

    /** An empty word is a forgotten one: {@code --data ""} is not the folder that we stand in. */
    private void put(Option option, String value) {
        if (value.isBlank()) {
            throw Complaint.usage("value", option.word());
        }
        values.put(option, value);
    }

    private @Nullable String value(Option option) {
        var said = values.get(option);
        if (said != null || Option.WORD_ONLY.contains(option)) {
            return said;
        }
        var twin = environment.getOrDefault(option.variable(), "").strip();
        return twin.isEmpty() ? null : twin;
    }

    private String required(Option option) {
        var value = value(option);
        if (value == null || value.isBlank()) {
            throw Complaint.usage("value", option.word());
        }
        return value.strip();
    }

    private boolean demo() {
        return switch (value(Option.DEMO)) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            case null -> false;
            default -> throw Complaint.usage("demo");
        };
    }

    private int port() {
        var value = value(Option.PORT);
        if (value == null) {
            return DEFAULT_PORT;
        }
        try {
            var port = Integer.parseInt(value);
            if (port < 0 || port > 65_535) {
                throw Complaint.usage("port", value);
            }
            return port;
        } catch (NumberFormatException e) {
            throw Complaint.usage("port", value);
        }
    }

    private @Nullable String host() {
        var value = value(Option.HOST);
        if (value != null && !value.matches("[A-Za-z0-9.:%_-]+")) {
            throw Complaint.usage("host", value);
        }
        return value;
    }

    private Proxies proxies() {
        var value = value(Option.PROXY);
        try {
            return value == null ? Proxies.NONE : Proxies.of(value);
        } catch (IllegalArgumentException e) {
            throw Complaint.usage("proxy", String.valueOf(value));
        }
    }

    private String email() {
        var email = required(Option.EMAIL);
        if (!EMAIL.matcher(email).matches()) {
            throw Complaint.usage("email", email);
        }
        return email;
    }

    private Storage storage() {
        return new Storage(folder(), database());
    }

    private Path folder() {
        var value = value(Option.DATA);
        try {
            var path =
                    value != null
                            ? Path.of(value)
                            : Path.of(environment.getOrDefault("CONG_HOME", ""), "data");
            return path.toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw Complaint.usage("data", String.valueOf(value));
        }
    }

    private Optional<Database> database() {
        var url = value(Option.DATABASE_URL);
        if (url == null) {
            return Optional.empty();
        }
        if (!url.startsWith("jdbc:postgresql:")) {
            throw Complaint.usage("database-url");
        }
        return Optional.of(
                new Database(url, value(Option.DATABASE_USER), value(Option.DATABASE_PASSWORD)));
    }
}
