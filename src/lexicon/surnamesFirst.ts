/** Surnames that come before the given name, in Chinese, Korean and Vietnamese. */
export const FIRST_SURNAMES = `
wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang deng
feng song peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren yao shen zhong cui tan
fan liao shi jin jia xia fu fang zou xiong bai meng qin qiu hou yin xue yan lei long tao gu mao hao gong shao
wan qian dai mo kong xiang chang wen niu ge xing lai xi qi tsai tsang chiang chiu chu chung hsieh hsu hung kao
ko kuo lee lo ting tsao tseng tu wong yeh yen cheung chan chow fung ho ip kwok kwan lam lau law leung lui mak
ng ngai poon tam tong tsui yam yip yuen yeung koo chou chien ker jaw kim park choi jung jeong kang cho jo yoon
yun jang lim im han oh seo suh shin kwon hwang ahn an ryu yoo you hong jeon chun koh moon son sohn bae baek
paik heo hur nam shim noh roh rho ha kwak sung cha joo ju woo min na ji um eom chae won cheon bang hyun ham
byun yeom do so seok seol gil yeon wi pyo myung ki ban ra geum ok yuk in maeng je tak kook pak ri chon paek
choe pyon hyon ro nguyen tran pham hoang phan vu vo dang bui ngo duong trinh dinh doan truong
`
