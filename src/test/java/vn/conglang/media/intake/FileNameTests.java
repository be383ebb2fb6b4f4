package vn.conglang.media.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileNameTests {

    static Stream<Arguments> names() {
        return Stream.of(
                arguments("anh.jpg", "anh.jpg"),
                arguments("ẢNH CHỢ.JPEG", "ẢNH CHỢ.jpg"),
                arguments("../../etc/passwd", "passwd.jpg"),
                arguments("C:\\Users\\Lan\\Ảnh chợ.jpg", "Ảnh chợ.jpg"),
                arguments("/tmp/x/", "tep.jpg"),
                arguments("..", "tep.jpg"),
                arguments("", "tep.jpg"),
                arguments(".htaccess", "htaccess.jpg"),
                arguments("anh.php.jpg", "anh.php.jpg"),
                arguments("a<b>\"c|d?e*.png", "abcde.jpg"),
                arguments("anh\u202egpj.exe", "anhgpj.jpg"),
                arguments("cho\u031b\u0323 phie\u0302n.jpg", "chợ phiên.jpg"),
                arguments("an\u200bh\u0000\r\nSet-Cookie: a.jpg", "anh Set-Cookie a.jpg"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void cleansWhatBrowsersSend(String raw, String clean) {
        assertThat(FileName.clean(raw, FileFormat.JPEG)).isEqualTo(clean);
    }

    @Test
    void cutsALongNameBeforeItsEnding() {
        var name = FileName.shown("😀".repeat(300) + ".jpg");

        assertThat(name.codePointCount(0, name.length())).isEqualTo(120);
        assertThat(name).endsWith("😀.jpg");
    }
}
