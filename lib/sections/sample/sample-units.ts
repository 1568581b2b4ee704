/** The units that the sample speeches name, with what else they are called. */
export const SAMPLE_UNITS: readonly {
  readonly name: string;
  readonly aliases: readonly string[];
}[] = [
  { name: '市政务服务局', aliases: ['市政务服务和数据管理局'] },
  { name: '市大数据局', aliases: ['市大数据发展管理局'] },
  { name: '市住建局', aliases: ['市住房和城乡建设局', '市住房城乡建设局'] },
  { name: '市人社局', aliases: ['市人力资源和社会保障局'] },
  { name: '市市场监管局', aliases: ['市市场监督管理局'] },
  { name: '市发展改革委', aliases: ['市发改委', '市发展和改革委员会'] },
  { name: '市医保局', aliases: ['市医疗保障局'] },
  { name: '市公安局', aliases: [] },
  { name: '市民政局', aliases: [] },
  { name: '市财政局', aliases: [] },
  { name: '市效能办', aliases: ['市效能建设办公室'] },
];
