package vn.conglang.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyDepth;
import vn.conglang.CongLang;

/**
 * The list of rooms that the program reads at start, in the order of their migrations, instead of
 * looking through all classes for four seconds.
 */
class RoomListTests {

    private static final Path LIST =
            Path.of("src/main/resources/META-INF/spring-modulith/application-modules.json");

    private final ApplicationModules rooms = ApplicationModules.of(CongLang.class);

    @Test
    void namesEveryRoom() throws IOException {
        assertThat(listed()).doesNotHaveDuplicates().containsAll(names());
    }

    @Test
    void putsEveryRoomAfterThoseItAsks() throws IOException {
        var listed = listed();
        rooms.stream().forEach(room -> assertFollowsWhatItAsks(room, listed));
    }

    /** A package-info among the tests is found first and takes the room's arrows away. */
    @Test
    void noTestPackageHidesWhatARoomMayAsk() throws IOException {
        var tests = Path.of("src/test/java");
        try (var files = Files.walk(tests)) {
            assertThat(
                            files.filter(file -> file.endsWith("package-info.java"))
                                    .map(tests::relativize))
                    .noneMatch(file -> Files.exists(Path.of("src/main/java").resolve(file)));
        }
    }

    private void assertFollowsWhatItAsks(ApplicationModule room, List<String> listed) {
        var name = room.getIdentifier().toString();
        room.getDependencies(rooms, DependencyDepth.IMMEDIATE)
                .uniqueModules()
                .map(asked -> asked.getIdentifier().toString())
                .filter(asked -> !asked.equals(name))
                .forEach(asked -> assertThat(listed).as(name).containsSubsequence(asked, name));
    }

    private List<String> names() {
        return rooms.stream().map(room -> room.getIdentifier().toString()).toList();
    }

    private static List<String> listed() throws IOException {
        return Pattern.compile("\"(\\w+)\": *\\{")
                .matcher(Files.readString(LIST))
                .results()
                .map((MatchResult name) -> name.group(1))
                .toList();
    }
}
