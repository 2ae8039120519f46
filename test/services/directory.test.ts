import { describe, expect, it } from 'vitest';
import type { DirectoryEntries } from '../../shared/directory/schema.ts';
import { renamed, withAgency, withoutAgency } from '../../shared/directory/succession.ts';
import { demoWorkspace, type TestHost } from './demo-workspace.ts';

const october = { kind: 'month', period: '2026-10' } as const;
const digitalOffice = {
  name: 'Sở Khoa học, Công nghệ và Chuyển đổi số tỉnh Vĩnh Long',
  letterhead: 'Sở Khoa học, Công nghệ và Chuyển đổi số',
  superior: 'UBND tỉnh Vĩnh Long',
  superiorFull: 'Ủy ban nhân dân tỉnh Vĩnh Long',
  province: 'tỉnh Vĩnh Long',
  place: 'Vĩnh Long',
  symbol: 'SKHCNCĐS',
};

function counter(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `moi-${count}`;
  };
}

/** Reads, changes and saves the directory. */
async function edit(test: TestHost, change: (entries: DirectoryEntries) => DirectoryEntries) {
  const { revision, entries } = await test.fromWindow('directory.read', {});
  return test.fromWindow('directory.save', { revision, entries: change(entries) });
}

const merge = (test: TestHost, from = '2026-10-01') =>
  edit(test, (entries) =>
    renamed(entries, { former: 'so-khcn-vinh-long', from, words: digitalOffice, carry: true }, counter()),
  );

const agencyOf = async (test: TestHost, report: string) => (await test.call('reports.read', { report })).context.agency;

describe('a merger', () => {
  it('leaves old reports under the old name and gives new ones the new', async () => {
    const test = await demoWorkspace();
    const september = await test.call('reports.create', { kind: 'month', period: '2026-09' });
    const old = await test.call('reports.create', { kind: 'month', period: '2019-10' });
    const after = await merge(test);
    expect(after.revision).toBe(2);
    const fresh = await test.call('reports.create', october);
    expect(await agencyOf(test, old.id)).toBe('Sở Thông tin và Truyền thông');
    expect(await agencyOf(test, september.id)).toBe('Sở Khoa học và Công nghệ');
    expect(await agencyOf(test, fresh.id)).toBe('Sở Khoa học, Công nghệ và Chuyển đổi số');
    const read = await test.call('reports.read', { report: fresh.id });
    expect(read.context.symbol).toBe('BC-SKHCNCĐS');
    expect(read.context.signer?.name).toBe('Hoàng Văn Đ');
    expect(read.blocks.find((block) => block.type === 'recipients')).toMatchObject({
      items: expect.arrayContaining([{ name: 'UBND các xã, phường' }]),
    });
  });

  it('takes drafts of its time along with their signer; dated back they carry the old name again', async () => {
    const test = await demoWorkspace();
    const draft = await test.call('reports.create', { ...october, signer: 'skhcn-vl-pho-giam-doc' });
    await merge(test);
    const moved = await test.call('reports.read', { report: draft.id });
    expect(moved.context).toMatchObject({
      agency: 'Sở Khoa học, Công nghệ và Chuyển đổi số',
      signer: { name: 'Võ Thị E', lines: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'] },
    });
    const { revision } = moved.report;
    const back = await test.call('reports.setDetails', { report: draft.id, revision, date: '2026-09-30' });
    expect(back.context.agency).toBe('Sở Khoa học và Công nghệ');
  });

  it('leaves an issued report as it was issued, even where its own name is written otherwise later', async () => {
    const test = await demoWorkspace();
    const { id } = await test.call('reports.create', october);
    const issued = await test.call('reports.issue', { report: id, revision: 1, number: 7, date: '2026-10-20' });
    const before = await test.call('reports.read', { report: id });
    await merge(test);
    await edit(test, (entries) => ({
      ...entries,
      agencies: entries.agencies.map((agency) => ({ ...agency, letterhead: `${agency.letterhead} (mới)` })),
    }));
    expect(await test.call('reports.read', { report: id })).toEqual(before);
    const back = await test.call('reports.takeBack', { report: id, revision: issued.revision });
    expect(await agencyOf(test, back.id)).toBe('Sở Khoa học, Công nghệ và Chuyển đổi số (mới)');
  });

  it('goes with the address at the foot of the first page, which an issued report keeps', async () => {
    const test = await demoWorkspace();
    const old = 'Số 1 đường Cũ; điện thoại: 0294';
    await edit(test, (entries) => ({
      ...entries,
      agencies: entries.agencies.map((one) => (one.id === 'so-khcn-vinh-long' ? { ...one, address: old } : one)),
    }));
    const september = await test.call('reports.create', { kind: 'month', period: '2026-09' });
    await test.call('reports.issue', { report: september.id, revision: 1, number: 6, date: '2026-09-20' });
    await edit(test, (entries) =>
      renamed(
        entries,
        {
          former: 'so-khcn-vinh-long',
          from: '2026-10-01',
          words: { ...digitalOffice, address: 'Số 2 đường Mới' },
          carry: true,
        },
        counter(),
      ),
    );
    const fresh = await test.call('reports.create', october);
    const addressOf = async (report: string) => (await test.call('reports.read', { report })).context.address;
    expect(await addressOf(september.id)).toBe(old);
    expect(await addressOf(fresh.id)).toBe('Số 2 đường Mới');
  });

  it('is undone by saving the directory as it was', async () => {
    const test = await demoWorkspace();
    const before = await test.call('directory.read', {});
    const draft = await test.call('reports.create', october);
    const after = await merge(test);
    const undone = await test.fromWindow('directory.save', { revision: after.revision, entries: before.entries });
    expect(undone).toEqual({ ...before, revision: 3 });
    expect((await test.call('reports.read', { report: draft.id })).context).toMatchObject({
      agency: 'Sở Khoa học và Công nghệ',
      signer: { name: 'Hoàng Văn Đ' },
    });
  });

  it('shows at once in the name of the workspace, and tells the windows', async () => {
    const test = await demoWorkspace();
    const saved = await merge(test, '2026-11-01');
    expect((await test.call('workspace.read', {})).agency.name).toBe(digitalOffice.name);
    expect(test.events).toContainEqual({ type: 'directory.changed', revision: saved.revision });
    expect(test.events.find((event) => event.type === 'workspace.opened')).toMatchObject({
      workspace: { agency: { name: digitalOffice.name } },
    });
  });
});

describe('an entry taken out', () => {
  it('gives its time, signers and recipients to the name before it', async () => {
    const test = await demoWorkspace();
    const before = await test.call('directory.read', {});
    const merged = await merge(test);
    const name = merged.entries.agencies.at(-1)?.id ?? '';
    const after = await edit(test, (entries) => withoutAgency(entries, name));
    expect(after.entries).toEqual(before.entries);
  });

  it('leaves drafts without a signer until it is put back', async () => {
    const test = await demoWorkspace();
    const draft = await test.call('reports.create', october);
    const before = await test.call('directory.read', {});
    const after = await edit(test, (entries) => ({
      ...entries,
      signers: entries.signers.filter(({ id }) => id !== 'skhcn-vl-giam-doc'),
    }));
    expect((await test.call('reports.read', { report: draft.id })).context.signer).toBeNull();
    expect((await test.call('checks.run', { report: draft.id })).map(({ rule }) => rule)).toContain('missing-signer');
    await test.fromWindow('directory.save', { revision: after.revision, entries: before.entries });
    expect((await test.call('reports.read', { report: draft.id })).context.signer?.name).toBe('Hoàng Văn Đ');
  });

  it('is refused where an issued report was issued under it, with the report named', async () => {
    const test = await demoWorkspace();
    await expect(edit(test, (entries) => withoutAgency(entries, 'so-tttt-tra-vinh'))).rejects.toMatchObject({
      code: 'input',
      message: expect.stringMatching(
        /^Không xóa được “Sở Thông tin và Truyền thông tỉnh Trà Vinh” vì báo cáo số \d+ \(.+\) đã ban hành/,
      ),
    });
    const { id } = await test.call('reports.create', october);
    await test.call('reports.issue', { report: id, revision: 1, number: 7, date: '2026-10-20' });
    const without = edit(test, (entries) => ({
      ...entries,
      signers: entries.signers.filter((signer) => signer.id !== 'skhcn-vl-giam-doc'),
    }));
    await expect(without).rejects.toMatchObject({
      message:
        'Không xóa được “Hoàng Văn Đ” vì báo cáo số 7 (tháng 10/2026) đã ban hành dưới tên này: hãy ghi ngày thôi ký thay cho việc xóa.',
    });
    expect((await test.call('directory.read', {})).revision).toBe(1);
  });

  it('cannot be the last name of the office', async () => {
    const test = await demoWorkspace();
    const none = edit(test, (entries) => ({ ...entries, agencies: [], signers: [], recipients: [] }));
    await expect(none).rejects.toMatchObject({ code: 'input' });
  });
});

describe('a directory that contradicts itself is refused in a sentence', () => {
  const end = (id: string, until: string) => (entries: DirectoryEntries) => ({
    ...entries,
    agencies: entries.agencies.map((agency) => (agency.id === id ? { ...agency, until } : agency)),
  });
  const signer = (parts: Partial<DirectoryEntries['signers'][number]>) => (entries: DirectoryEntries) => ({
    ...entries,
    signers: [
      ...entries.signers,
      { id: 'x', agency: 'so-khcn-vinh-long', name: 'Bùi Văn G', form: 'head', lines: ['GIÁM ĐỐC'], ...parts },
    ],
  });
  it.each([
    ['a gap', end('so-tttt-tra-vinh', '2025-02-20'), 'Từ 21/02/2025 đến 28/02/2025 cơ quan không có tên nào'],
    ['an overlap', end('so-tttt-tra-vinh', '2025-03-05'), 'Từ 01/3/2025 đến 05/3/2025 cơ quan có hai tên'],
    ['days reversed', end('so-khcn-tra-vinh', '2025-01-05'), 'đứng trước ngày đầu'],
    ['two heads', signer({}), 'cùng là người đứng đầu trong một thời gian'],
    ['an unknown agency', signer({ agency: 'khong-co' }), 'Cơ quan của “Bùi Văn G” không có trong danh bạ'],
    ['lines unlike the form', signer({ form: 'deputy' }), 'không theo hình thức đã chọn'],
    ['a time outside the agency', signer({ until: '2025-06-30' }), 'nằm ngoài thời gian của Sở Khoa học và Công nghệ'],
    [
      'two lists at once',
      (entries: DirectoryEntries) => ({
        ...entries,
        recipients: entries.recipients.flatMap((list) => [list, { ...list, id: `${list.id}-2` }]),
      }),
      'hai thời gian chồng nhau',
    ],
  ])('%s', async (_, change, message) => {
    const test = await demoWorkspace();
    await expect(edit(test, change)).rejects.toMatchObject({
      code: 'input',
      message: expect.stringContaining(message),
    });
    expect((await test.call('directory.read', {})).revision).toBe(1);
  });

  it('and so is one that was edited elsewhere meanwhile', async () => {
    const test = await demoWorkspace();
    const { revision, entries } = await test.call('directory.read', {});
    await merge(test);
    await expect(test.call('directory.save', { revision, entries })).rejects.toMatchObject({ code: 'conflict' });
  });
});

describe('a draft of a day that the directory does not cover', () => {
  it('is told so: no name of the office, a signer who does not sign then; issuing it is refused', async () => {
    const test = await demoWorkspace();
    const { id } = await test.call('reports.create', october);
    const rules = async () => (await test.call('checks.run', { report: id })).map(({ rule }) => rule);
    expect(await rules()).not.toContain('signer-out-of-time');
    await edit(test, (entries) => ({
      ...entries,
      agencies: entries.agencies.map((one) => (one.successor ? one : { ...one, until: '2026-09-30' })),
      signers: entries.signers.map((one) => (one.until ? one : { ...one, until: '2026-08-31' })),
    }));
    expect(await rules()).toEqual(expect.arrayContaining(['agency-out-of-time', 'signer-out-of-time']));
    const issue = test.call('reports.issue', { report: id, revision: 1, number: 7, date: '2026-10-20' });
    await expect(issue).rejects.toMatchObject({
      code: 'input',
      message: expect.stringContaining('Hoàng Văn Đ không ký cho'),
    });
  });
});

describe('a day moved', () => {
  it('takes the neighbour, and the signers who came and went with it, along', async () => {
    const test = await demoWorkspace();
    const after = await edit(test, (entries) => {
      const middle = entries.agencies.find(({ id }) => id === 'so-khcn-tra-vinh');
      return middle ? withAgency(entries, { ...middle, from: '2025-03-15' }) : entries;
    });
    expect(after.entries.agencies[0]?.until).toBe('2025-03-14');
    expect(after.entries.signers.find(({ id }) => id === 'stttt-giam-doc')?.until).toBe('2025-03-14');
    expect(after.entries.signers.find(({ id }) => id === 'skhcn-tv-giam-doc')?.from).toBe('2025-03-15');
    expect(after.entries.recipients[0]?.until).toBe('2025-03-14');
  });
});
