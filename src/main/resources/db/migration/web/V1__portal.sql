create table portal (
    id                 boolean primary key default true check (id),
    name               text not null,
    short_name         text not null,
    owner              text not null,
    address            text not null,
    responsible_person text not null,
    phone              text not null,
    email              text not null,
    url                text not null
);

-- The authority for which the portal ships configured (regulation, articles 1 and 14.1).
insert into portal (name, short_name, owner, address, responsible_person, phone, email, url)
values ('Cổng Thông tin điện tử huyện Mường Khương',
        'Mường Khương',
        'Ủy ban nhân dân huyện Mường Khương',
        'Thị trấn Mường Khương, huyện Mường Khương, tỉnh Lào Cai',
        'Trưởng Ban Biên tập',
        '',
        'bbtcttdt-muongkhuong@laocai.gov.vn',
        'http://www.muongkhuong.laocai.gov.vn');
