package vn.conglang.calendar.web;

import org.jspecify.annotations.Nullable;
import vn.conglang.calendar.years.Notice;
import vn.conglang.core.Text;
import vn.conglang.core.TypedDay;

/** The State's notice of a year as it was typed. */
public record NoticeForm(
        @Nullable Integer version, String noticeNumber, String noticeDate, String noticeIssuer) {

    public NoticeForm(
            @Nullable Integer version,
            @Nullable String noticeNumber,
            @Nullable String noticeDate,
            @Nullable String noticeIssuer) {
        this.version = version;
        this.noticeNumber = Text.line(noticeNumber);
        this.noticeDate = Text.line(noticeDate);
        this.noticeIssuer = Text.line(noticeIssuer);
    }

    int shown() {
        return version == null ? 0 : version;
    }

    static NoticeForm of(Notice notice) {
        var date = notice.date();
        return new NoticeForm(
                null, notice.number(), date == null ? "" : date.toString(), notice.issuer());
    }

    Notice notice() {
        return new Notice(noticeNumber, TypedDay.read(noticeDate).orElse(null), noticeIssuer);
    }
}
