package vn.conglang.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.conglang.core.FileId;

class PictureTests {

    @Test
    void offersAllWidthsOfALargePicture() {
        assertThat(picture(4000, 3000).widths()).containsExactly(320, 640, 960, 1280, 1920);
    }

    @Test
    void offersNothingWiderThanTheOriginal() {
        assertThat(picture(1000, 500).widths()).containsExactly(320, 640, 960, 1000);
        assertThat(picture(200, 500).widths()).containsExactly(200);
        assertThat(picture(640, 500).widths()).containsExactly(320, 640);
    }

    @Test
    void findsTheWidthForAPlace() {
        assertThat(picture(4000, 3000).widthFor(700)).isEqualTo(960);
        assertThat(picture(500, 300).widthFor(700)).isEqualTo(500);
        assertThat(picture(4000, 3000).heightAt(640)).isEqualTo(480);
        assertThat(picture(4000, 2).heightAt(320)).isEqualTo(1);
    }

    @Test
    void listsTheAddressesForReaders() {
        var sources = PictureSources.forReaders(picture(700, 350), true);

        assertThat(sources.webp())
                .isEqualTo("/anh/7-320.webp 320w, /anh/7-640.webp 640w, /anh/7-700.webp 700w");
        assertThat(sources.jpeg())
                .isEqualTo("/anh/7-320.jpg 320w, /anh/7-640.jpg 640w, /anh/7-700.jpg 700w");
        assertThat(sources.src()).isEqualTo("/anh/7-700.jpg");
    }

    @Test
    void offersNoWebpWhereTheMachineCannotMakeIt() {
        assertThat(PictureSources.forReaders(picture(700, 350), false).webp()).isNull();
    }

    @Test
    void listsTheDesksOwnAddressesForTheDesk() {
        assertThat(PictureSources.forDesk(picture(400, 300)).jpeg())
                .isEqualTo("/toa-soan/tep/7/xem?rong=320 320w, /toa-soan/tep/7/xem?rong=400 400w");
    }

    private static Picture picture(int width, int height) {
        return new Picture(new FileId(7), width, height);
    }
}
