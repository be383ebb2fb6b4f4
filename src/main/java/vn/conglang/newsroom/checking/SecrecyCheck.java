package vn.conglang.newsroom.checking;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.conglang.core.Clause;

/** No secrecy marking is in its text and files, and every file was read whole (8.c, 10.2). */
@Component
class SecrecyCheck implements Check {

    @Override
    public CheckKey key() {
        return CheckKey.SECRECY;
    }

    @Override
    public Outcome of(Examined item) {
        return Outcome.of(
                Stream.concat(
                        Stream.of(item.markings())
                                .filter(found -> !found.isEmpty())
                                .map(found ->
                                        Finding.of(
                                                "SecrecyMarking",
                                                key().clause(),
                                                "body",
                                                String.join(", ", found))),
                        Stream.of(item.unread())
                                .filter(files -> !files.isEmpty())
                                .map(files ->
                                        Finding.of(
                                                "FilesNotRead",
                                                Clause.of("8.c"),
                                                "attachments",
                                                String.join(", ", files)))));
    }
}
