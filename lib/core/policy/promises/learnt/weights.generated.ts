// Written by `npm run learn`. Do not edit.
import type { PromiseKind } from '../../../model/policy.ts';

export const KINDS: readonly PromiseKind[] = ['prior-consent', 'consent-if-asked', 'necessary-only-default', 'category-map', 'no-detriment', 'withdrawal', 'banner-shown', 'loads-at-open', 'click-to-load', 'action-gate', 'privacy-mode', 'anonymised', 'ip-anonymised', 'no-sharing', 'no-personal-data', 'not-cross-site', 'eu-only-storage', 'closed-list', 'exhaustive', 'indirect-list', 'opt-out-link', 'tls'];
/** A line: two parts of a feature, then kinds by number, each with its weight. The first line holds what goes for all. */
export const WEIGHTS = `  -4.97 -5.05 -5.03 -4.12 -4.95 -4.72 -4.42 -4.28 -4.67 -5.51 -4.58 -4.51 -4.75 -5.24 -5.44 -5.09 -5.2 -4.96 -5.45 -5.15 -5.07 -5.22
:  3 0.85 4 -0.67 10 -1.23 17 1.2 20 1.59
?  0 -0.13 5 0.64 15 0.41 16 0.88 20 0.19
? ^ 1 -1.06 3 -3.69 4 -1.46 5 -1.88 7 -4.6 8 -4.4 10 -2.34 11 -4.21 12 -3.93 15 -0.63 16 -1.25 17 -1.25 18 -3.5 21 -2.26
@  3 0.73 5 -0.18 6 -0.11 9 -0.34 13 -0.37 15 -0.78 17 -0.44 18 -0.45 19 -0.74 20 -0.41 21 -0.64
@ ^ 3 -0.28 4 -0.6 7 1.02 13 -1.59 16 -0.02 17 -0.73 18 -0.28 19 -0.19 20 -0.17 21 -0.21
@ after 6 -0.46
@ again 5 0.57
@ analytics 0 -0.85 3 0.33 11 -2.33
@ anon 11 0.49
@ assigned 3 0.63
@ beneath 3 0.29
@ bounded 0 0.73
@ by 9 0.71 10 0.31 11 -0.12 12 0.4
@ choice 9 1.56
@ click 8 0.63 10 -0.11
@ consent 0 1.78
@ content 8 0.62 17 0.21
@ cookie 0 -0.34 3 0.42 17 -1.31 19 -0.77
@ cookies 2 1.22 17 -0.72
@ copula 0 0.03 3 0.27 6 -0.1 9 -0.39 10 0.24 17 0.08
@ cover 10 -0.6
@ crosssite 15 -0.8
@ deal 0 0.13
@ default 6 0.78
@ deletion 12 -0.39
@ each 7 -0.7
@ effect 4 0.83
@ encrypt 21 1.02
@ endpart 11 0.46
@ eu 12 0.03
@ flow 8 1.18
@ holdings 14 0.31 15 0.48 20 -0.36
@ includes 3 1.17
@ ip 12 0.29
@ marketing 3 2.7 20 -1.97
@ measure 15 1.21
@ necessary 2 1.77
@ negation 0 -0.57 14 0.14 17 1.33
@ not 17 0.2
@ offpage 0 -0.7 5 0.33 6 0.71 7 -0.58 19 0.05
@ only 11 0.96
@ onsite 15 0.78
@ open 7 0.19 11 0.18
@ others 13 0.4 15 0.24
@ ours 11 0.01 13 0.96
@ outparty 0 -0.22 3 -0.24
@ owndata 9 0.83
@ payment 9 0.53
@ pd 14 1.23
@ personaldata 14 0.46
@ privacymode 10 0.74
@ provider 19 0.65
@ readmore 17 3.01
@ refers 14 0.82
@ sell 13 -1.17
@ server 16 0.99
@ service 10 -1.47
@ set 0 0.5 7 0.79 10 1.14
@ settings 19 3.55
@ share 13 0.47
@ show 10 0.56 11 0.83
@ shown 10 -0.35 11 0.01 18 0.93
@ slot 2 0.72
@ someone 0 0.66 6 0.76
@ switchon 10 0.61
@ these 15 -1
@ thisdoc 18 0.06
@ thou 7 0.24 9 0.53 19 -0.12
@ to 9 -0.41 18 0.59
@ tool 0 -0.51 6 0.29
@ toward 18 0.11
@ unless 1 1.69
@ verbfirst 3 0.04 7 0.19 10 0.17
@ video 3 -0.79
@ we 11 1.03 15 0.14
@ websites 15 1.58
@ wesubj 1 0.4
@ whole 7 -0.43
@ with 6 0.12 7 0.8 8 0.02 10 1.43 11 -0.23
@ you 0 0.17 8 -0.77 9 0.31 17 -0.45
access to 13 0.09
access you 13 0.04
accordingto  10 0.66 13 -1.37
account  0 -0.1 9 0.34 12 -0.18 13 -0.28 20 -0.43
account h_name 17 -0.64
account these 17 0.59
after  1 -0.07 2 -0.52 3 -0.76 4 -2.45 5 -0.49 7 0.64 10 -1.33 11 -0.85 12 -1.13 13 -1.25 14 -0.22 16 -0.9 17 -1.22 18 -0.16 19 -1.76 20 -0.15 21 -0.58
after ^ 6 0.08
after by 6 0.13
after click 7 -0.13
after consent 0 0.05 6 1.07
after given 0 0.96
after link 7 1.91
after load 7 0.1
after marketing 0 1.07
after onsite 6 1.64 7 0.4
after open 6 0.61 8 -0.08
after ours 2 0.17
after payment 9 0.4
after personaldata 9 0.65
after present 0 0.26
after records 9 0.12
after refers 7 -0.87
after show 7 1.13
after someone 5 0.25 9 0.87
after these 0 -1.22 7 -0.94 9 0.48
after websites 7 1
after you 0 0.45 9 0.3
again  5 3.85 11 0.8
again to 5 0.01
ago load 7 0.92
ago usable 4 0.23
all  3 -0.76 9 -0.17 19 -0.39
all ^ 4 0.62 16 2.05
all blocked 2 1.42
all content 10 0.1
all cookie 0 1.82 18 0.01
all cookies 18 0.24
all h_name 4 -0.46 18 -0.06
all holdings 7 0.15
all inactive 2 2.41
all pd 14 1.62
all retrieve 4 0.51
all someone 11 0.65
all thisdoc 18 2.2
all tool 0 0.17 18 0.72
all traffic 21 0.84
all we 18 0.43
all whole 4 0.39 17 -0.84
all you 0 1.1
analytics  0 2.18 1 -0.55 2 -0.1 3 1.21 6 -1.1 7 -0.18 9 -1.49 10 -2.38 11 0.99 14 -0.28 17 -0.51 19 -1.12 21 -0.01
analytics @ 3 2.37 17 1.1
analytics ^ 3 0.24
analytics all 11 0.75
analytics anon 11 1.47
analytics before 0 0.13
analytics blocked 2 2.7
analytics bounded 3 0.09
analytics by 12 0.15
analytics counts 3 0.77 11 -2.72
analytics default 2 1.83
analytics first 0 0.94
analytics holdings 15 0.92
analytics marketing 0 -1.99 3 -0.94
analytics measure 3 -0.73
analytics negation 12 0.76
analytics not 0 0.04 11 1.69
analytics only 0 1.18
analytics process 11 0.05
analytics slot 3 0.33
analytics stores 12 0.66
analytics window 3 0.58
analytics with 12 0.65
anon  0 -0.08 3 -1.23 10 -0.16 11 4.86 12 2.99 13 -0.58 14 -0.98 15 -0.66 17 -0.21
anon ^ 12 0.49
anon by 11 0.43
anon deletion 12 -3.74
anon detail 11 -1.4
anon merge 11 -1.88
anon negation 12 -1.89
anon open 11 0.05
anon records 11 -1.05
anon set 12 2.87
anon to 11 0.55
answer  0 -0.24 15 -0.37 16 -1.18 17 -0.26
answer anon 11 0.4
answer consent 4 0.82
anytime  3 -1.1 5 3.28 6 -0.59 14 -0.12 19 -0.01 20 -0.68
anytime offpage 5 0.36
anytime whole 5 0.86
apart holdings 15 3.46
appears  6 2.13 11 0.82
appears but 7 2.11
appears consent 6 0.45
appears knowing 6 -0.5
appears open 6 0.61
appears others 3 0.82
appears server 16 0.09
appears stores 3 0.35
arrival  6 3.26 14 0.12
arrival appears 6 0.06
arrival banner 6 0.13
arrival negation 14 0.6
arrival not 14 0.89
arrival offpage 6 0.94
ask  3 -0.08 6 0.24
ask anytime 0 2.3
ask before 0 0.99
ask by 6 0.95
ask consent 1 0.94
ask cookie 6 0.51
ask cookies 6 0.83
asked  0 -1.46 1 3.22
asked answer 1 0.03
asked consent 1 0.28
asked cookie 0 0.35
asked copula 1 0.04
asked ground 1 2.2
asked holdings 1 0.13
asked load 7 1.29
asked verbfirst 1 1.11
asked wesubj 1 1.15
aslongas  0 0.26 8 0.31
aslongas consent 0 0.5
assigned  3 2.52 4 -0.45 6 -0.08 10 -1.88 11 -0.08 17 -0.44
assigned @ 3 0.35
assigned by 3 1.12
assigned marketing 3 1.17
assigned slot 3 0.9
assigned these 3 0.11
authority  2 -0.04
banner  3 0.77 4 -0.2 6 1.07 7 -0.69 18 -0.2 19 0.52 20 -1.32
banner consent 0 -1.66
banner first 0 0.67
banner offpage 0 0.35 20 -0.01
banner only 2 0.97
banner technology 3 1.47
banner tool 0 -0.41 6 0.54
basis_li  0 -1.17
basis_li consent 1 2.73
basis_li you 1 1.41
basis_word  0 -0.87 1 0.77 2 -0.52 3 -0.47 4 -0.61 5 -0.07 10 -0.11 13 -1.19 16 -0.8 19 -0.57 20 -0.31
before  0 1.79 1 -1.01 3 -0.86 4 -1.12 7 -0.14 8 1.18 12 1.67 13 -1.31 14 -0.54 15 -0.58 17 -1.12 18 -0.82 19 -0.5 20 -0.63 21 -0.39
before ^ 2 1.61 7 -1.89 12 -0.52
before ago 9 0.92
before all 0 1.9 11 2.1 12 0.48
before analytics 0 -1.08
before aslongas 8 0.03
before choice 8 0.56
before click 7 0.25
before consent 0 0.5 4 -0.11
before content 8 0.37
before cookies 0 2.01
before copula 2 0.24
before deed 9 1.46
before flow 8 1.13
before freeof 14 0.65
before load 0 -1.44
before necessary 2 0.07
before negation 0 1.66 8 0.72
before none 9 0.31
before not 9 0.08
before only 0 -3.84 2 1
before personaldata 14 1.04
before playstart 8 3.59
before present 0 0.53
before store 12 0.13
before thou 6 0.88
before to 0 0.38
before use 0 -0.21
before you 8 0.1
below  3 0.33 18 -0.45
below analytics 3 1.42
below beneath 3 0.28
below listed 19 0.56
below present 3 0.44
beneath  0 -0.7 3 1.27 6 -0.36 10 -0.15 14 -0.2 16 -0.47 17 -0.66
beneath analytics 3 1.31
beneath functional 3 1.04
beneath listed 19 0.55
beneath marketing 3 2.11
beneath negation 11 1.41
beneath store 9 2.72
beneath you 0 1.3
beneath yours 9 2.38
beyond  17 1.99
beyond ^ 17 0.14
beyond cookie 17 0.94
beyond negation 17 4.53
blocked  0 1.46 2 0.64 3 -0.14 5 -0.33 8 0.63
blocked aslongas 0 1.39 8 0.05
blocked click 8 0.05
blocked default 2 0.99
blocked inactive 2 0.28
blocked someone 0 0.39
blocked with 20 0.23
bounded  2 0.2 4 -0.63 6 -0.56 10 -0.69 13 -0.38 15 0.7 16 1.18 19 -0.73 20 -0.7
bounded @ 17 2.05
bounded after 9 0.38
bounded consent 0 0.35 2 -0.47
bounded cookie 6 -0.76
bounded cookies 6 -0.45
bounded deal 17 0.98
bounded deed 9 2.24
bounded inland 16 0.5
bounded ip 12 0.26
bounded listing 17 3.08
bounded necessary 2 0.08
bounded negation 11 0.32
bounded present 0 0.82
bounded stores 16 1.09
bounded these 9 -0.66
bounded thisdoc 17 1.53
bounded thou 8 0.25 9 0.46
bounded toward 17 0.31
bounded verbfirst 9 -0.58
bounded with 9 0.97
bounded you 0 2.08 9 0.36
browser  0 -0.59 2 -0.31 4 -1.35 5 -0.89 12 -0.05 21 -1.68
browser @ 7 1
browser load 7 0.66
browser measure 20 -1.14
but  10 -1.6 16 -0.82
but detail 11 2.6
by  0 -0.06 1 -0.63 3 -0.6 4 -0.21 5 -0.2 6 -0.21 7 0.51 8 -0.21 9 -0.26 10 0.59 14 -0.63 15 -0.12 16 -0.92 17 -0.93 18 -0.11 19 -1.25 21 -0.52
by @ 0 0.32 7 -0.14 9 -0.44
by after 7 0.63
by anon 11 0.33
by banner 6 0.84
by before 12 0.47
by bounded 16 1.07
by browser 7 0.68
by click 8 0.85 10 -0.46
by consent 0 0.29
by cookie 6 0.25 20 0.95
by cookies 4 0.13 6 0.11
by deal 3 0.24
by deed 20 0.13
by domain 10 1.2
by each 7 1.23
by encrypt 21 1.28
by find 13 0.7
by functional 3 1.11
by holdings 11 0.46 15 0.71 17 -0.04
by ip 12 0.39
by load 7 1.11
by negation 8 0.5
by nobody 14 0.52
by not 8 0.31 13 0.02 14 0.81
by offpage 5 1.24 6 0.14
by open 10 -0.25 15 -0.59
by others 15 1.27
by outparty 13 0.9
by owndata 9 0.39
by pd 14 0.66
by require 0 0.04
by share 13 0.22
by show 7 0.02
by shown 0 0.33
by slot 3 0.24 5 1.44
by someone 13 0.31
by stores 16 0.19
by these 4 0.44 17 -0.4 20 1.15
by thou 19 -0.51
by tool 8 0.17
by traffic 21 0.72
by we 1 -0.69 7 0.34
by websites 15 0.29
by whole 7 0.55
by with 5 0.43 10 0.92 15 0.77
by you 0 0.37 9 0.47 13 -0.39
cannot  0 -0.1 11 2.35 14 -1.48 16 -0.68
cannot by 11 1.72
cannot crosssite 15 0.02
cannot identify 11 2.26
cannot negation 4 -0.81 14 -1.14 16 -0.06
category  0 -0.19 3 2.81 11 -0.29 13 -0.37 20 -0.08
category @ 3 0.1
category analytics 3 2.09
category content 3 0.48
category marketing 3 0.9
change  5 2.94 6 -1.01
change cookie 5 0.47
change negation 4 0.33
change not 4 0.48
change someone 5 0.1
change you 5 0.21
chat  7 1.29 8 1.63
chat @ 9 0.6
chat someone 9 0.33
chat these 8 0.26
choice  0 -0.48 4 -0.08 5 0.53 6 0.87 7 -0.28 17 -0.65 18 -0.19
choice ^ 4 1.71
choice copula 0 -0.52
choice only 2 0.34
choice stores 2 1.33
classed  3 2.8
click  0 -0.29 3 -1.31 5 1.72 6 -1.46 7 -0.68 8 4.75 10 -1.06 11 -0.03 13 -0.15 18 -0.77
click content 8 0.85
click link 20 1.5
click load 0 -0.19 7 -0.86 8 1.59 9 -0.41
click measure 20 0.78
click none 8 1.16
click not 8 0.71
click offpage 8 -0.54
click optout 20 0.07
click reject 5 1.13
click share_button 8 -0.85 9 1.61
click thisdoc 20 0.95
click thumbnail 8 1.47
click transfer 9 1.76
click video 8 0.48
closedword  17 5.09
combine these 15 -1.56
complete  19 -0.36
complete ^ 18 1.09
complete whole 18 0.18
confined  0 0.55 13 0.92 16 1.85
confined anon 11 0.17
confined inland 16 1.28
confined ours 13 0.28
confined someone 13 0.07
consent  0 3.43 1 1.27 2 -1.13 3 0.67 5 1.5 7 -3.21 8 -3.01 9 -3.27 10 -1.07 11 -0.82 12 -1.47 13 -1.23 14 -1.43 15 -1.65 16 -0.25 17 -3.75 18 -2.34 20 -2.26 21 -1
consent @ 0 0.91 3 0.06 4 0.3 5 1.26
consent ^ 0 -0.67 5 0.48
consent analytics 3 0.91
consent anytime 5 1.06
consent asked 0 -1.72
consent banner 6 0.5
consent blocked 0 1.23
consent bounded 1 0.76
consent cookie 3 -1.15
consent copula 1 0.78
consent deed 0 0.22
consent ground 0 -0.67 1 0.81 5 -0.05
consent here 5 2.24
consent holdings 0 0.43 1 0.54
consent if 1 0.32 5 0.19
consent marketing 0 1.8
consent negation 0 0.64 5 -0.61
consent nodetriment 4 1.35
consent none 0 0.85
consent offpage 19 0.38
consent only 1 2.24
consent outparty 0 0.51
consent owndata 4 1.02
consent process 1 2.6
consent someone 5 0.04
consent these 1 0.14 3 0.71
consent thisdoc 5 0.31
consent thou 5 0.1
consent to 4 0.9
consent tool 0 -1.11
consent unnecessary 4 1.19
consent we 0 0.8
consent wesubj 0 0.36 1 0.2
consent whole 5 0.32
consent with 1 -0.86 5 0.91
consent withdraw 5 0.53
consent you 0 -0.41 5 1 6 -0.92
content  2 -0.07 3 1.23 5 -1.02 6 -0.71 7 -0.09 8 1.82 9 -2.73 10 1.84 11 -0.33 12 -0.66 13 -0.74 14 -0.87 15 -1.27 19 -0.35 20 -1.54
content @ 10 -0.96
content assigned 3 0.41
content before 0 0.51
content by 10 0.15
content click 0 -0.7 8 0.51 10 -1.37
content duty 8 1.43
content freeof 8 -1.68
content includes 3 2.59
content map 3 0.05
content not 13 -0.44
content only 8 1.52
content ours 10 -1.74
content outparty 13 0.97
content require 3 0.32
content set 8 0.8
content settings 3 1.66
content these 10 0.88
content third 0 0.43
content thou 10 -0.44
content together 7 0.49
content track 10 2.02
content verbfirst 8 0.54
content wesubj 10 0.4
content without 8 -0.71
content you 8 0.3 10 -0.16
cookie  1 -0.37 7 -1.74 8 -1.55 9 -0.89 10 -0.18 12 -0.52 13 -1.05 15 -0.05 16 -0.59 21 -0.61
cookie after 0 -0.17
cookie analytics 3 0.95
cookie appears 6 0.17
cookie basis_li 3 0.04
cookie cookies 7 -0.92 8 -0.4 11 -0.13 12 -0.47 13 -0.34 15 -0.28 21 -0.03
cookie copula 6 -0.03
cookie deed 17 1.01
cookie detail 17 -0.17 19 0.3
cookie domain 18 0.22
cookie exist 18 0.07
cookie if 0 1.37
cookie includes 14 0.35
cookie leans 18 0.24
cookie load 6 0.77
cookie marketing 0 1.01 3 1.47
cookie not 14 0.22
cookie offpage 3 0.06
cookie ours 3 0.97
cookie personal 14 1.28
cookie policyword 19 0.81
cookie records 18 0.6
cookie refers 19 0.86
cookie require 0 0.7
cookie session 17 1.17
cookie set 4 -1.02 18 0.27
cookie settings 5 0.7
cookie someone 11 -0.62
cookie these 18 0.17
cookie thou 3 -0.79 4 -0.56
cookie tool 6 0.32 9 -0.35 19 -0.26
cookie toward 19 0.32
cookie use 2 -0.43
cookie we 3 0.25
cookie websites 17 0.13
cookie you 0 0.34 14 0.42
cookies  7 -0.56 8 -0.04 12 -0.13 15 -0.08 18 0.66
cookies @ 2 1.12 19 1.7
cookies analytics 3 0.08
cookies anon 11 0.03
cookies basis_li 3 1.55
cookies bounded 9 0.53 14 1.37
cookies cookie 17 0.19 19 1.5
cookies includes 3 0.11 14 1.43
cookies leans 18 0.07
cookies listed 19 0.17
cookies marketing 20 0.2
cookies not 14 1.41
cookies offpage 3 0.69
cookies only 14 0.77
cookies policyword 19 0.67
cookies recognition 14 1.4
cookies records 18 0.37
cookies set 18 0.69
cookies store 0 0.54
cookies these 18 0.88
cookies websites 17 1
cookies wesubj 19 0.38
cookies you 4 -0.89 6 1.13
copula  0 -0.4 3 -0.42 4 -0.12 5 -0.88 6 -1.11 9 -0.73 10 -0.2 11 -0.1 12 -0.36 13 -0.4 14 -0.3 16 -1.33 19 -0.04 20 -1.12 21 -0.19
copula @ 21 -0.71
copula ago 17 1.56
copula all 10 0.9 11 0.16 21 0.35
copula analytics 3 1.27
copula anon 11 1.51
copula anytime 5 1.43
copula banner 3 1.54
copula before 0 -0.8 8 0.56 12 0.44
copula blocked 2 1
copula bounded 0 -0.74 2 0.37
copula by 21 -1.07
copula complete 18 1.39
copula content 3 1.51
copula cookie 3 1.35 18 0.54
copula cookies 3 0.69 18 0.18
copula default 0 -0.62 2 3.77
copula deletion 12 0.24
copula encrypt 21 0.31
copula firstvisit 7 0.75
copula freeof 14 0.82
copula holdings 0 -0.02 13 -0.18
copula if 9 1.57
copula inland 16 0.87
copula load 7 0.29
copula marketing 3 0.5
copula negation 13 0.34 15 0.65 20 -0.9
copula none 11 0.47 14 -0.91
copula offpage 19 1.25
copula only 17 0.92
copula open 7 0.09
copula records 12 0.83
copula reject 4 1.14
copula require 0 1.37
copula sell 13 0.4
copula set 10 0.4
copula show 7 0.75 19 0.39
copula someone 2 -0.24 4 0.17
copula store 16 0.23
copula theonly 17 0.84
copula these 1 0.46
copula to 1 0.21 7 0.93 12 0.18 16 0.05
copula together 7 0.92
copula unnecessary 4 0.22
copula whole 18 1.22
copula with 12 0.14
copula you 2 -1.38
counts  4 -0.13 11 2.8
counts freeof 14 0.7
counts negation 13 0.4
counts not 11 2.36
counts others 13 0.6
counts outparty 11 -0.78
cover  8 2.71
cover click 8 0.86
cover content 10 -1.06
cover slot 3 -0.9
crosssite  15 1.47 17 -2.22
crosssite negation 15 0.95
crosssite websites 17 -0.17
dc_address  12 0.2
dc_address records 12 1.02
dc_address share 9 0.36
dc_address thou 9 0.58
dc_device  0 0.98
dc_name expire 19 2.76
dc_name others 14 0.36
dc_payment  9 0.47 13 -2.45
dc_payment encrypt 21 3.26
dc_usage  15 0.8
deadline  12 0.57
deadline eu 16 0.43
deal  1 -0.06 5 -0.92 6 -0.25 11 -0.14 13 -0.36 15 -0.85 17 -0.01 20 -0.34
deal @ 9 -0.68
deal appears 3 0.17
deal beneath 19 0.51
deal by 0 -0.83 3 -0.72 10 0.23
deal click 9 0.77
deal encrypt 21 1.19
deal holdings 16 0.2
deal inland 16 0.41
deal listing 18 0.75
deal not 13 0.22
deal offpage 3 0.17
deal personal 14 0.29
deal records 17 0.62
deal set 0 0.24
deal stay 16 0.68 19 0.9
deal switchon 0 1.28
deal these 19 -0.57
deal tls 21 1.4
deal together 7 0.98
deal tool 3 0.31 19 0.7
deal video 8 0.51
deal we 0 -0.34
deed  0 -0.6 1 -1.25 6 -0.57 8 -0.66 10 -0.24 11 -0.79 13 -0.87 15 -0.73
deed classed 3 3.2
deed click 8 -0.42
deed consent 5 0.66
deed detail 9 0.41
deed encrypt 21 1.54
deed flow 9 1.17
deed holdings 9 0.75
deed necessary 3 0.56
deed negation 9 0.74 14 0.31
deed none 9 1.34
deed not 9 2.06
deed ours 13 0.98
deed outparty 13 0.25
deed someone 9 0.32
deed suchas 4 1.2
deed these 9 -0.09
deed traffic 9 0.22
deed visitorid 9 1.4
deed with 9 -0.71
default  3 -0.16 6 0.82
default ^ 2 3.33
default necessary 2 2.35
default thou 6 1.23
default you 6 0.04
deletion  0 -1.04 4 -0.28 7 -1.23 9 -0.22 11 -0.64 13 -0.15 14 -0.15 17 -0.17
deletion by 12 -1.55
deletion dropped 12 1.8
demand  13 -2.31
demand holdings 13 -1.06
demand personaldata 13 -0.76
described  10 -0.51 20 -0.45
detail  3 -0.12 4 -0.13 5 -0.76 6 -1.11 8 -0.04 10 -0.78 12 -0.79 17 -0.29 19 1.57 20 -0.19 21 -0.12
detail all 18 -1.27
detail banner 19 2.12
detail bounded 17 0.75
detail cookie 19 0.2
detail cookies 19 0.13
detail copula 19 0.5
detail deal 19 1.13
detail find 18 -1 20 -0.13
detail identity 19 0.19
detail if 9 1.38
detail ip 7 1.04
detail list 17 -1.57
detail listing 17 -0.6
detail not 14 0.09
detail offpage 6 -0.54 18 -0.75 19 1.81
detail outparty 19 0.88
detail same 4 0.82
detail shown 3 -0.78 18 -0.06
detail tool 19 0.53
detail toward 13 0.8 19 0.61
detail track 18 1.69
detail use 17 1
detail we 19 0.22
detail with 20 0.59
detail you 17 1.19
domain  7 -0.42 8 -0.26 10 1.71 11 -0.53 17 -0.24
domain anon 12 1.74
domain content 10 1.1
domain not 13 0.87
domain tool 2 1.95
domain window 21 0.27
domain you 9 0.41
duty  1 -1.85 3 -1.09 4 -0.79 5 -2.58 10 -0.96 13 -0.86
duty anytime 5 -0.07
each  7 1.05 8 -0.23
each ^ 7 0.39
each thou 7 0.58
each you 7 0.75
effect  4 2.07 11 -0.13 15 -0.7 20 -0.16
effect choice 3 0.71
effect cookie 2 0.07
effect cookies 2 0.32
effect negation 4 0.94
effect not 4 1.39
effect toward 2 0.82
effect track 3 0.44
effect you 4 0.04
effect yourchoice 3 2.15
embed  4 -0.78 10 3.06 12 -0.11
embed click 8 1
embed h_provider 10 0.31
embed load 7 0.57
embed ours 10 -0.52
embed privacymode 10 0.2
embed together 7 0.28
embed tool 10 1.01
embed video 10 -1.48
encrypt  3 -0.63 4 -0.11 7 -0.51 9 -0.72 10 -0.29 12 -0.37 13 -0.99 17 -0.45 20 -0.41 21 3.58
encrypt set 21 0.18
encrypt shown 21 1.08
encrypt traffic 21 1.79
endpart  0 -1.86 12 3.37
endpart by 12 0.39
endpart ip 12 0.14
endpart shorten 12 0.76
eu  16 0.28
evenif  4 0.85
evenif not 7 0.39
evenif reject 4 1.37
everyperiod  7 -0.05
everyperiod tool 18 0.08
exactly  9 2.67
exist  3 -0.92 13 -0.09 19 -0.16
exist cookies 3 0.8
exist expire 17 2.55
exist negation 4 0.03 17 0.31 18 0.59
exist not 18 1.64
exist present 8 -0.5 18 -0.53 19 -0.3
exist provider 17 0.12
exist stores 9 0.06
exist these 3 0.18
exist thou 4 0.36
exist tool 17 0.91
exist you 5 0.19
expire  6 -0.82 7 -0.72 9 -0.89
expire anon 11 0.21
expire confined 4 0.55
expire stay 4 0.61
find  1 -0.03 7 -0.56 10 -0.43 19 0.99 20 -1.38
find @ 3 0.51
find h_name 18 0.77
find holdings 13 1.23
find knowing 4 -0.25 19 0.07
find negation 16 0.11
find offpage 18 -0.65 19 0.6
find others 15 0.34
find present 3 0.32
find someone 11 0.01 19 -0.29
find thou 19 0.92
find tool 19 0.55
find traffic 21 0.71
find verbfirst 11 1.08
finish  17 4.01
first  0 2.86 6 -0.6 7 -1.92 8 0.97 9 3.47
first ^ 9 0.35
first after 0 0.22
first by 9 0.48
first deed 9 0.45
first these 8 2.19
first thou 9 1.29
first toward 9 1.3
first traffic 9 0.93
first verbfirst 0 1.06
first you 0 0.56 8 0.46
firstvisit  0 -0.11 6 6.38 19 -0.73
firstvisit bounded 2 0.65
firstvisit only 2 0.24
firstvisit set 2 0.95 7 0.8
firstvisit show 6 0.66
firstvisit someone 6 0.31
firstvisit window 5 -0.21
flow  1 -0.17 3 -0.21 6 -0.46 9 0.6 13 -0.38 18 -0.25
flow @ 14 1.14
flow after 8 -1.19 9 1.74
flow before 9 1.25
flow consent 0 -0.78
flow deed 9 0.81
flow first 8 -0.6 9 0.1
flow holdings 17 0.33
flow if 9 0.05
flow ip 7 2.12
flow measure 17 0.47
flow negation 0 -0.02 9 0.58
flow not 9 0.09 14 0.23
flow payment 9 2.15
flow same 4 0.88
flow service 9 0.83
flow someone 0 -0.23
flow telltale 19 0.01
flow these 4 0.75
flow thou 8 -0.76
flow toward 13 -0.66
flow transfer 9 -0.58
flow usa 16 0.85
flow we 17 0.51
flow with 9 0.72
flow you 6 -0.64 8 -0.86
following  17 1.06 19 -0.53 20 0.75
following thisdoc 19 -0.3
following tool 17 0.03
following track 17 0.09
following whole 18 0.83
footer  4 -0.49 5 3.07 8 -0.9
footer cookie 5 0.24
footer cookies 5 0.5
formerly  0 -2.14 3 -0.38
formerly @ 0 -0.08
formerly ^ 0 -0.5 7 -5.64
formerly technology 0 -0.06
freeof  2 0.5 12 -0.32 14 0.88 17 -0.27
freeof ^ 0 1.7 2 1.33 4 -0.16
freeof consent 4 -0.26
freeof cookie 2 -0.04 10 0.75
freeof cookies 10 0.32
freeof effect 4 2.18
freeof h_name 10 0.2
freeof negation 0 1.3
freeof personal 14 3.42
freeof recognition 11 1.13
freeof records 14 2.32
freeof someone 14 2.38
freeof tool 4 1.8 10 0.09
freeof you 0 -0.02
fullest  12 -0.66 18 0.31
fullip domain 12 -0.14
functional  3 3.99 10 -1.94
functional analytics 3 -0.95
gets  3 -0.62 5 -0.69 13 0.44 15 -0.87 20 -0.72
gets @ 7 1.27
gets by 6 0.22
gets flow 13 -0.67
gets holdings 6 -0.53 13 0.52
gets madeby 10 0.66
gets negation 13 0.68
gets same 4 0.61
gets show 6 0.23
gets thou 6 0.92
gets toward 13 -0.16
giveaway  0 -1.83 13 1.83 17 -0.44
giveaway freeof 13 -0.25
giveaway negation 13 1.09
giveaway outparty 13 0.19 14 -0.39
giveaway reject 13 1.35
giveaway to 13 0.32
giveaway you 13 -0.81
given  3 -0.66 5 0.66
given consent 1 0.12
given someone 11 1.05
given verbfirst 0 0.88
goesout  18 -0.05
goesout flow 13 0.17
goesout negation 16 3.47
ground  0 -1.12 2 -0.64 3 -0.09 4 -1.87 5 -1.55 6 -0.38 7 -0.14 9 -0.52 12 -0.52 14 -0.13 16 -1.58 17 -0.47 21 -1.07
ground asked 1 1.19
ground bounded 1 0.17
ground by 1 1.11
ground consent 1 0.57
ground find 0 2.27
ground leans 1 1.1
group  11 3.91 13 -0.4 14 -1.03
group someone 11 0.17
h_life  17 -0.02
h_life not 15 0.88
h_name  0 -0.29 3 -0.14 7 -0.22 8 -0.34 12 -0.44 15 -0.4 18 -0.51
h_name @ 19 1.73
h_name ^ 3 -0.15
h_name appears 6 1.74
h_name cookie 9 -0.11
h_name cookies 9 -0.1
h_name domain 18 1.23
h_name find 19 -0.34
h_name h_provider 18 1.51
h_name listed 18 -0.3
h_name newsletter 9 0.75
h_name offpage 0 0.67
h_name set 20 0.64
h_name tool 9 -0.12
h_name toward 4 -1.34 19 0.07
h_name unnecessary 0 0.15
h_name you 14 0.38
h_provider  3 -0.28 10 -0.03 17 -0.84 19 -0.65
h_provider consent 0 0.12
h_provider detail 0 0.12
h_provider giveaway 13 0.59
h_provider provider 7 1.11
h_provider same 4 0.24
h_provider who 0 0.34
h_purpose @ 12 0.88
h_purpose analytics 12 0.82
h_purpose with 12 0.45
hand  13 0.84
hand not 13 0.31
hand to 13 0.97
hearsay pd 14 -1.3
hearsay personal 14 -0.95
hearsay personaldata 14 -0.87
hedge  3 -0.5
here link 20 0.67
here thisdoc 18 0.75
holdings  1 -0.4 2 -0.25 3 -0.92 4 -0.35 6 -0.44 7 -0.53 8 -0.35 9 -0.26 10 -0.19 12 -0.34 19 -0.08 20 -0.6
holdings @ 3 -0.12 8 0.06 15 0.59
holdings ^ 11 0.61 15 0.53 19 0.79
holdings analytics 11 0.85
holdings assigned 14 -0.28
holdings before 0 0.54 11 0.54
holdings by 15 0.15
holdings cannot 11 0.33
holdings content 13 0.84
holdings cookie 0 0.17 17 0.21 18 0.14
holdings cookies 0 0.22 17 0.17
holdings copula 15 0.02
holdings country 16 0.53
holdings deal 7 0.05 9 0.25
holdings encrypt 21 0.15
holdings euland 16 0.67
holdings first 9 1.12
holdings flow 4 0.15
holdings gets 17 0.11
holdings ground 1 1.37
holdings knowing 19 0.4
holdings measure 17 0.53
holdings negation 14 0.86
holdings not 11 -0.43
holdings only 9 1.18
holdings ours 13 0.02 17 0.4
holdings personaldata 11 -0.04
holdings recognition 11 0.04
holdings records 15 0.32
holdings someone 14 0.16
holdings stay 13 0.77 16 0.43
holdings store 16 -0.49
holdings thou 9 0.2 21 0.12
holdings tool 2 0.14 5 0.56
holdings toward 13 -0.7
holdings unless 13 -1.53
holdings websites 15 0.01
holdings with 12 0.45
holdings you 13 0.7 14 -0.47 15 0.58
hypothetical  0 -3.69 2 -1.8 8 -1.2 10 -2.42 12 -0.71
identify  11 0.39
identify negation 11 3.02
identity  11 1.42
identity ^ 19 0.64
identity unknown 11 3.83
idle  2 4.02 17 -1.23
idle ^ 2 0.27
if  1 0.5 3 -0.28 6 -0.12 10 -0.41 11 -1.67 12 -0.01 13 -0.4 15 -1.08 16 -0.85 18 -0.84 19 -0.19 20 -0.02
if ^ 4 -1.02 6 -0.36 14 -0.19 16 -1.12
if analytics 0 1.33
if asked 1 0.67
if consent 1 1.71
if copula 1 1.78
if deed 9 0.37
if load 7 0.85
if open 7 2
if someone 5 -1.16
if thou 1 -1.32 4 0.36
if you 0 0.72 6 -0.08 8 -0.79 9 -0.14
inactive  12 -1.79
includes  13 -0.63 14 0.27 15 -0.2 19 -1.27
includes analytics 3 2.12
includes assigned 3 -0.3
includes beneath 19 -0.01
includes cookie 3 0.09
includes negation 14 1.69
includes offpage 3 0.77
includes shown 3 -1.13
includes these 3 0.78
includes tool 3 1.16
includes you 3 0.23
inland  1 -0.24 3 -0.5 9 -1.2 10 -0.38 11 -0.55 13 -3.41 14 -2.31 15 -0.18 16 3.59 17 -1.97 18 -0.3 19 -1.06 21 -0.1
inland country 16 -0.53
inland negation 16 1.84
inland usa 16 -0.18
ip  0 -0.3 2 -0.2 3 -0.3 9 -0.89 10 -1.59 11 -2.6 12 4.62 13 -1.28 14 -0.12 16 -0.61 17 -0.03
ip ^ 12 0.74
ip all 7 0.5
ip analytics 12 0.36
ip before 12 1.48
ip blocked 12 -1.27
ip bounded 12 1.41
ip each 12 1.34
ip inactive 12 -0.95
ip leans 12 0.24
ip linkword 12 2
ip only 12 1.39
ip provider 7 0.32
ip receive 12 0.23
ip shorten 12 0.77
ip these 12 0.38
ip tool 7 0.13
ip toward 7 2.02
keepus  13 5.46
kept  3 -0.16
kept appears 16 -2.57
knowing  3 -0.16 11 0.71 13 -0.77 17 -0.35
knowing detail 19 0.48
knowing offpage 19 0.89
knowing someone 11 0.19
knowing tool 19 0.91
knowing we 11 -1.13
lacking  18 4.17
lawsays  0 -3.44 4 -4.3 8 -0.05 13 -2.79
leans  0 -0.08 6 -0.24 7 -0.47 9 -0.31 15 -0.02
leans cookie 2 0.3
leans cookies 2 0.44
leans copula 1 1.29 17 0.69
leans gets 6 0.58
leans ground 1 1.36
leans h_name 2 0.95
leans h_provider 2 0.56
leans holdings 16 0.42
leans negation 11 0.17
leans not 13 0.7 14 0.08
leans offpage 19 0.91
leans process 14 0.15
leans someone 9 -0.15
leans these 1 0.26
leans to 13 0.46
leans toward 13 0.16
leans verbfirst 0 0.36 1 0.54
leans video 10 0.25
leans wesubj 20 2.6
leans you 20 1
leave  9 0.4
leave deal 9 0.63
leave goesout 9 0.83
leave we 13 3.01
link  0 -0.69 3 -0.95 4 -0.58 8 -1.77 9 -1.09 10 -1.12 12 -1.12 15 -0.21 18 -0.39
link load 7 0.37
link measure 20 0.75
link offpage 6 0.5
link you 7 0.96
linkword  9 -0.05 15 -0.75
linkword set 20 1.15
list  14 -0.61 18 0.67 19 1.77
list detail 18 0.53
list listing 14 -0.38 18 0.63
list shown 19 -0.16
list these 18 0.5
list thisdoc 19 -1.12
list to 18 0.36
list whole 19 -1.57
list with 19 0.39
listed flow 17 0.13
listed negation 17 1.2
listed not 17 1.25
listing  2 -0.18 3 -1.94 5 -0.24 10 -1.1 12 -0.03 15 -0.57 17 -0.13 19 0.06 20 -0.87 21 -0.1
listing ^ 18 2.18
listing by 18 1.83
listing h_name 19 -0.92
listing newsletter 14 2.48
listing not 18 -0.19
listing ours 18 -0.24
listing these 18 0.69
listing thisdoc 18 0.33
listing tool 17 -0.88 19 0.98
listing we 18 -0.63
listing whole 17 -0.71 18 1.96
load  1 -0.06 2 -0.71 3 -0.05 4 -1.23 5 -0.07 7 2.86 8 1.65 9 -0.35 11 -0.22 12 -0.21 13 -0.83 15 -0.85 16 -0.06 17 -0.61 18 -0.3 19 -0.23 20 -1.35
load @ 10 -0.34
load after 8 0.63 9 -0.73
load click 0 -1.6 7 -1.04 8 1.06 9 -1.28
load consent 0 1.38
load cookies 10 0.12
load domain 10 0.75
load exist 7 0.14
load first 8 1.48 9 -0.77
load gets 6 1.37
load holdings 9 1.07
load if 0 2.28
load merge 8 -0.4 9 0.02
load only 8 2.12
load open 7 0.54 8 -0.89
load others 0 0.03
load present 7 1.39
load privacymode 10 0.06
load receive 7 0.49
load server 7 2.54
load someone 6 0.02 8 0.55
load these 8 0.59
load third 0 1.4
load to 8 -1.29
load together 6 -0.57 7 0.54 8 -1.48
load toward 8 -0.28
load with 8 0.33
load yours 8 -0.69
madeby @ 3 -0.42
map  3 0.74 10 -0.34
map load 8 -0.66
map open 7 -0.66
map regardless 7 1.02
map thou 8 1.78
map you 7 1.57 8 1.04
marketing  1 -0.01 4 -0.22 5 -0.24 9 -0.92 10 -0.89 11 -0.66 14 -0.19 15 -0.2 17 -0.53 19 -0.24 20 2.44
marketing @ 3 1.9 17 0.3
marketing before 0 1.26
marketing consent 0 0.54
marketing cookie 0 0.5 3 1.32
marketing exist 0 0.08
marketing gets 0 1.89
marketing h_name 4 2
marketing offpage 3 0.94
marketing only 0 3.19
marketing set 0 0.7
marketing show 20 0.48
marketing technology 3 1
marketing third 13 0.34
marketing thou 20 0.01
marketing tool 3 0.07
measure  4 -0.3 5 -0.78 7 -0.29 8 -1.12 13 -0.52 20 1.46
measure @ 0 -0.26 17 1.48
measure analytics 20 -0.01
measure anon 11 0.37
measure by 20 0.77
measure consent 0 0.8
measure cookies 3 1.72
measure deal 3 0.47
measure pd 14 1.83
measure to 20 1.56
measure toward 17 1.26 20 0.46
measure verbfirst 0 1.75
measure we 0 1.53
measure websites 15 0.35
measure you 20 0.14
mech_dpf  16 -0.25
mech_scc  21 -0.78
merge  8 -0.16 13 -1.69 15 0.79
merge by 15 0.1
merge holdings 15 1.59
merge not 15 2.81
merge others 15 0.69
minor  15 -0.19
more  14 -0.58
necessary  0 -0.23 1 -0.63 2 3.86 4 -1.97 5 -0.91 6 -0.15 9 -0.51 11 -0.14 13 -1.95 14 -2.3 17 -5.1
necessary ^ 0 -0.64 2 -0.1 3 3.49
necessary someone 0 0.19
necessary stores 2 0.15
necessary tool 3 0.3
necessary use 2 -1.14
negation  1 -0.55 3 -1.4 4 0.3 5 -0.38 6 -1.44 7 -1.03 9 -0.18 10 -1.3 12 -1.21 13 1.08 15 1.3 18 -0.33 19 -1.4 21 -0.94
negation @ 0 0.69 4 0.93
negation ^ 13 0.18 17 1.02
negation again 11 1.28
negation anon 11 -1.02
negation ask 1 -0.57
negation asked 1 -1.05
negation beyond 17 0.23
negation bounded 17 -1.09
negation by 17 1.22
negation consent 1 -1.5 3 0.84 4 0.67
negation content 4 0.4
negation cookie 2 0.06 10 0.02
negation cookies 2 0.16 10 0.16
negation copula 18 0.26
negation crosssite 15 3.96
negation dc_name 14 3.7
negation deal 20 0.91
negation deed 9 0.51
negation detail 9 0.41 11 1.68
negation duty 8 0.4
negation effect 4 0.41
negation encrypt 21 -0.98
negation find 11 0.09 21 2.13
negation freeof 0 1.14 14 -1.72
negation giveaway 13 0.61
negation goesout 14 -0.51
negation holdings 9 -0.31 14 0.2 15 0.23 16 -1.38
negation if 4 0.69
negation inland 13 -0.18 16 4.14
negation ip 12 1.07
negation knowing 11 0.81
negation lacking 18 3.04
negation leans 0 -0.39
negation load 0 1.21 7 -1.05
negation marketing 20 0.37
negation measure 20 1.17
negation merge 15 0.49
negation necessary 0 0.87 2 0.11 4 -0.08
negation none 13 -0.28
negation not 0 1.38 4 -0.94 13 0.46 15 -0.3 17 -0.76
negation offtopic 4 -0.5
negation only 2 0.78 17 -0.32
negation open 10 0.81
negation other 16 0.39 17 0.1
negation others 2 0.08 4 -0.35 14 -0.59 15 0.11 17 1.99
negation outparty 16 0.39
negation outside 13 1.72
negation owndata 14 -0.12
negation pd 14 1.03
negation perhaps 11 0.2
negation personal 9 -0.02 14 0.6
negation personaldata 9 -0.1 11 -1.11 13 0.43
negation present 0 0.19
negation process 14 1.72
negation provider 0 0.55 17 0.21
negation recognition 11 0.7 13 -0.57
negation records 13 0.38 16 -0.04
negation reject 4 0.69
negation sell 13 0.1
negation set 0 0.18 17 0.19
negation share 13 1.16
negation slot 20 0.35
negation someone 0 -0.33 4 0.64 11 0.3 18 -0.04
negation these 0 -1.01 15 0.09 17 -0.6
negation third 14 -0.08
negation thou 8 0.46
negation to 15 0.4
negation tool 13 0.65
negation track 10 1.16 15 0.21 17 -0.35
negation traffic 13 -1.23
negation transfer 16 0.4
negation use 17 -0.39
negation verbfirst 13 -0.78
negation visitorid 15 0.06
negation websites 15 0.45
negation wesubj 17 -0.02
negation whole 18 -3.48
negation with 4 0.03 15 0.16
negation without 0 0.12 13 -0.86 14 -1.11
negation you 0 -0.15 9 -0.45 15 0.76
newsletter  0 -0.62 20 -1.34 21 -2.31
newsletter anytime 5 -1.5
newsletter offtopic 5 -1.88 9 -2.09
newsletter toward 5 1.23
nobody consent 4 1.35
nobody outsider 13 0.96
nobody personaldata 14 0.55
nobody someone 13 1.81
nodetriment  4 4.56
nodetriment negation 4 0.32
nodetriment you 4 0.89
none  2 -0.1 4 0.55 6 -0.36 16 -0.15
none analytics 0 0.78
none by 13 0.66
none cannot 13 1.23
none cookie 0 0.06 14 0.06
none cookies 0 0.35 4 -1.13 14 0.12
none lacking 18 0.4
none measure 15 2.25
none negation 2 -0.05 4 0.2 6 -0.32 16 -0.05
none nobody 11 0.92 13 -0.91
none not 6 -0.09 17 -0.22
none other 17 0.39
none others 15 -0.5 17 1.18
none outparty 13 -0.51
none outside 15 1.93
none personal 14 0.7
none recognition 11 2.22
none someone 11 0.46
none thou 14 1.66
none to 14 0.46
none tool 4 -0.23
none withus 13 1.53
not  1 -0.77 3 -0.91 7 -0.53 9 0.08 13 0.62 14 0.08 18 -0.43 21 -0.75
not anon 11 -2.77
not before 0 1.49 9 3.94
not by 4 1 15 1.4
not consent 4 1.04
not cookie 2 0.24 10 1.21
not cookies 2 0.25 10 1.08
not copula 0 0.66
not deed 9 1.08
not detail 9 0.13 13 -0.72
not effect 4 1.26
not freeof 0 0.66
not given 0 0.74
not goesout 14 -0.58 16 4.28
not h_name 0 -0.22
not holdings 17 -1.72
not identify 14 0.85
not ip 12 0.64
not knowing 9 0.26
not lacking 18 1.81
not leans 0 -0.17
not marketing 0 1.21 20 0.1
not measure 0 1.07
not merge 15 2.82
not negation 1 -0.64 3 -0.3 4 0.36 9 -0.01 14 1.08 18 -0.25 19 -0.21 21 -0.07
not nobody 11 0.07
not open 10 0.85
not others 2 0.87 17 0.95
not perhaps 11 1.1
not perk 4 0.61
not personal 14 0.79
not personaldata 17 -0.2
not process 14 0.45
not provider 0 0.25 13 0.21
not recognition 11 0.37 14 0.19
not require 4 2.79
not sell 13 0.89
not service 0 -0.03
not shown 18 1.01
not someone 9 0.29 11 0.52 14 1.21
not store 0 0.45
not these 0 -0.32 2 0.01 4 0.36
not third 14 -0.32
not thirdcountry 16 1.77
not thisdoc 20 0.3
not thou 4 0.56 14 0.68
not to 13 0.81
not tool 17 1.29
not toward 4 -0.69 9 0.12
not track 10 2.04
not verbfirst 0 1.13
not we 13 -0.7
not who 11 1.46
not without 0 0.02
not you 0 -0.25 4 0.3 12 0.78 17 -0.25
nothingelse  15 -0.54 17 0.89
nothingelse ^ 17 0.19
nothingelse not 17 0.67
nothingelse others 15 -0.19
nothingelse outparty 17 0.28
object ^ 20 0.31
offer privacymode 10 -1.26
offpage  1 -0.44 9 -0.01 11 -0.75 13 -0.59 14 -0.04 15 -0.78 17 -0.53
offpage appears 19 1.05
offpage banner 6 -0.76
offpage before 6 0.94
offpage by 20 0.03
offpage content 3 0.33 8 0.62
offpage detail 19 0.62
offpage exist 6 0.73
offpage h_name 6 0.73
offpage load 7 0.41
offpage marketing 3 1.59
offpage only 2 0.75
offpage present 3 1.03
offpage slot 20 1.46
offpage stay 3 1.26
offpage thou 6 0.88
offpage to 2 0.61 20 0.35
offpage toward 2 1.16
offpage verbfirst 18 1.36
offpage you 9 -0.02
offtopic  0 -2.71 4 -0.33 5 -2.2
offtopic only 9 -0.47
offtopic you 0 -0.06 9 -1.63
once  12 -3.11
only  2 1.67 3 -1.54 4 -0.44 6 -1.7 7 -1.31 9 1.64 12 0.67 13 -0.09 17 1.64 19 -1.19 20 -0.51
only @ 17 2.76
only after 7 -0.14 9 0.89
only anon 11 0.97
only answer 9 0.47
only bounded 18 -1.22
only by 12 0.35
only click 8 0.56
only consent 0 0.62 3 1.18
only cookie 2 1.25
only cookies 2 0.73
only dc_address 12 0.2
only deal 17 0.69
only domain 12 0.01
only ground 1 0.39
only group 11 2
only h_name 2 1
only if 9 0.97
only necessary 0 -0.02
only negation 11 0.49 17 -1.62
only not 15 0.76
only ours 15 1.16
only owndata 17 0.78
only payment 9 0.79
only records 17 1.16
only someone 9 0.16
only these 17 0.4
only thou 9 1.07
only tls 21 0.54
only tool 3 -0.28 17 2.23
only usable 4 2.29
only we 9 0.88
only who 0 0.36
only whole 0 1.11
only with 3 0.93
only without 2 1.73
only you 9 0.08 12 0.04
onsite  0 -0.58 1 -0.25 4 0.14 5 -0.44 9 -0.33 10 -0.21 13 -0.36 20 -0.59
onsite anon 12 1.01
onsite cookie 0 -0.58 17 0.5
onsite cookies 17 0.27
onsite encrypt 21 0.39
onsite h_name 17 0.6
onsite only 17 0.07
onsite pd 14 0.26
onsite these 17 0.34
onsite we 14 0.32
onsite websites 21 0.73
onsite wesubj 14 1.59
onsite you 6 0.06 15 1.9
open  7 3.15 8 -0.14 10 -0.29 11 0.96 15 -0.24 17 -0.02 18 -0.2
open @ 7 0.55
open analytics 3 1.92
open anon 11 0.67
open banner 6 0.46
open before 0 0.2
open by 7 0.22
open consent 6 1.13
open content 7 0.76
open deal 0 0.18
open holdings 7 -1.7 20 0.41
open negation 4 0.59 14 0.18
open not 14 0.44
open recognition 11 0.39
open retrieve 7 0.18
open server 7 0.35
open show 6 1.06
open to 7 0.05
open traffic 7 1.37
open whole 21 0.07
open you 6 0.12
optout  0 -0.42 3 -0.25 4 -0.7 10 -1.07 11 -0.3 15 -0.13 19 -0.57 20 3.33
optout @ 20 0.99
optout by 20 0.82
optout consent 6 0.92
optout with 20 0.18
other  0 -0.1
other exist 17 0.01
other others 0 -0.01
otherperiod  0 -0.58 6 -0.14 7 -1 8 -0.51 10 -0.37 13 -2.06 15 -0.28 20 -1.38
otherperiod holdings 9 1.06
others  4 -0.44 9 -0.97 11 -1.67 15 0.93 18 -0.06 19 -0.81 20 -0.57
others ^ 17 2.09
others consent 0 0.3 3 1.66
others exist 17 1.41
others holdings 15 0.85
others measure 15 2.37
others negation 17 1.96
others not 17 0.98
others outparty 7 -0.77
others require 0 1.73
others set 17 0.36
others someone 15 0.91
others tool 13 -0.18
ours  0 -0.73
ours @ 10 0.96 17 0.17
ours after 9 0.02
ours bounded 16 0.83
ours content 10 0.17
ours embed 10 1.11
ours holdings 16 0.49
ours listing 18 0.95
ours negation 4 0.61
ours outparty 19 0.57
ours policyword 19 0.98
ours records 12 1.42
ours these 4 0.12
ours tool 10 -0.46
ours we 13 0.46
outparty  2 -0.28 6 -0.55 10 -1.59 11 -0.5
outparty @ 17 0.8
outparty access 13 1.33
outparty ago 17 2.8
outparty before 0 0.2
outparty choice 5 2.44
outparty content 17 0.63
outparty copula 18 0.18
outparty flow 0 0.17 13 0.04
outparty gets 13 2.52
outparty holdings 13 -0.09
outparty inland 16 -1.4
outparty negation 9 1.27 13 0.03
outparty not 9 0.51
outparty onsite 17 2.03
outparty others 13 0.19 17 0.05
outparty ours 17 0.18
outparty require 3 1.67
outparty service 17 1.18
outparty set 17 0.09
outparty shown 19 0.63
outparty third 13 0.78
outparty thisdoc 15 0.87
outparty together 7 0.26
outparty tool 14 -0.26
outparty track 17 -0.84
outparty websites 13 -0.33 15 0.01
outside @ 20 0.04
outside necessary 2 0.53
outsider  13 1.4
owndata  3 -0.39 5 -0.05 7 -1.26 8 -2.11 10 -0.22 11 -0.54 12 -0.7 14 -0.75 18 -0.01
owndata deed 4 0.95
owndata inland 16 0.39
owndata negation 13 0.28
owndata none 9 1.75
payment encrypt 21 1.33
payment not 9 1.05
payment tool 17 2.02
pd ^ 14 1.43
pd by 14 0.53
pd negation 13 -0.78 14 2.12
pd none 14 0.66
pd someone 14 1.14
personal  4 -0.29 9 -0.14 11 -0.94 14 3.68 15 -0.35 17 -0.9
personal pd 14 -0.41
personal records 13 -1.1
personal shown 14 0.52
personal these 14 0.88
personaldata  0 -0.73 2 -0.69 3 -0.34 4 -0.9 7 -1.06 11 -0.65 12 -1.19 13 0.35 15 -1.38 18 -0.13 20 -1.16
personaldata assigned 14 -0.45
personaldata basis_word 13 -1.07
personaldata bounded 17 0.01
personaldata deal 17 0.92
personaldata deed 9 1.32
personaldata freeof 14 -1.21
personaldata goesout 16 -0.5
personaldata holdings 0 -0.73 12 -0.06 13 0.04 14 0.22
personaldata negation 13 1.1
personaldata open 11 0.63
personaldata pd 14 -0.04
personaldata records 9 -0.18 11 -0.05 12 -0.72 14 -0.43
personaldata these 15 -0.45
personaldata third 14 -0.48
personaldata thou 9 0.33
personaldata verbfirst 16 0.45
personaldata within 16 0.69
personaldata without 14 -0.51
planned  10 -1.05 16 -1.88 18 -1.04
playstart  8 0.65 9 -0.14 10 1.85
playstart verbfirst 10 0.92
policyword  20 -1.15
portal  20 0.79
portal optout 20 0.05
present  4 -0.7 8 -0.44 9 -0.8 11 -0.23 13 -0.01 14 -0.27 15 -0.47 17 0.29 20 -0.11
present find 19 0.15
present someone 1 0.87
present switchon 10 0.04
present these 3 1.6 19 -1.24
present we 17 -0.05
present you 1 0.64
privacymode  3 -0.61 7 -0.2 10 4.6 17 -0.12
privacymode @ 10 0.59
privacymode domain 10 -1.22
privacymode these 10 -2.3
process  4 -0.01 5 -0.52 7 -0.76 8 -0.2 10 -0.65 13 -0.85 15 -1.35 17 -0.79 19 -0.52
process anon 11 4.19
process bounded 16 0.15
process by 19 -0.14
process consent 0 -0.75
process eu 16 1.52
process ground 1 -0.05
process inland 16 1.07
process negation 14 0.86
process not 14 1.63
process open 0 1.19
process these 4 0.65
processor  17 0.14
provider  3 -0.73 6 -0.63 12 -0.26 15 -0.29 18 -0.11 19 1.98 20 -1.12
provider find 19 0.29
provider giveaway 19 0.53
provider ip 12 -2.21
provider negation 17 0.91
provider offpage 19 0.84
provider onsite 19 1.05
provider stay 19 1.3
provider tool 13 -0.45 15 -0.51 19 0.78
provider we 17 1
readmore  14 -0.28
receive  3 -0.17 20 -0.13
receive by 17 0.9
receive same 4 0.25
receive someone 9 0.65
receive thou 9 0.43
recognition  4 -0.61 11 2.4
recognition browser 21 -4.41
recognition merge 11 -1.58
recognition others 15 0.48
recognition to 11 1.1
recognition toward 3 0.03 11 0.01
recognition wesubj 13 1.46
records  0 -1.02 1 -1.2 2 -0.92 3 -0.43 4 -0.85 5 -0.74 6 -0.84 7 -0.46 14 -0.63 15 -0.01 17 -0.52 18 -0.25 19 -1.41 20 -1.54 21 -0.21
records @ 11 0.13
records ^ 5 -0.02
records analytics 11 0.28
records anon 11 0.06
records before 8 0.82 11 0.44
records bounded 12 0.53 16 0.31
records by 4 -0.31
records chat 3 1.69
records copula 13 -0.51
records deed 9 0.56
records deletion 12 -0.37
records euland 16 0.82
records giveaway 13 -0.12
records given 9 0.42
records group 11 5.47
records h_name 18 -0.87
records holdings 8 -0.63 13 -0.57 14 -0.03 21 -0.36
records leans 10 0.17
records merge 15 1.46
records none 4 0.1
records not 13 1.02 17 -1.64
records only 9 0.15 12 0.23
records onsite 13 0.13
records recognition 11 0.58
records shorten 11 1.02
records someone 9 0.23 14 0.48
records stay 16 1.8
records these 8 0.27 9 0.56 11 0.51
records thirdcountry 16 -0.37
records thisdoc 5 0.01
records use 11 2.43
records verbfirst 12 -0.92
records websites 13 0.71
records you 9 0.55
refers  2 -0.08 3 -0.24 5 -1.53 8 -0.59 9 -0.08 13 -1.72
refers after 7 -1.21
refers click 8 -0.21
refers copula 20 1.46
refers leans 4 -0.36 13 -0.22
refers open 6 0.73
refers show 6 0.28
refers verbfirst 0 0.13 20 0.05
regardless  4 0.88 7 1.23
regardless cookie 4 0.9
regardless cookies 4 0.9
regardless you 7 1.23
reject  4 4.1 9 -0.15 11 -0.74 14 -0.44 15 -0.06 17 -0.11 18 -0.24 19 -0.16
reject @ 4 0.6
reject consent 4 -1.19
reject cookies 0 0.95
reject effect 4 0.1
reject necessary 2 1.91 4 -0.27
reject negation 4 0.06 13 -0.41
reject none 4 0.93
reject same 4 0.64
reject set 0 1.5
reject shown 4 0.2
reject to 4 0.19
reject wesubj 0 0.34
reject you 0 -0.15 4 0.73
remember  4 -0.02
remember aslongas 5 1.53
removed  5 0.99
renounce  4 1.9
request  13 -3.11 14 -1.85
request ^ 14 -0.91
request pd 14 -0.04
request personal 14 -0.02
request personaldata 14 -0.08
require  0 0.7 5 -1.59 9 -0.33 13 -0.25 17 -0.05
require consent 0 0.92
require cookie 0 -0.11 4 0.71
require negation 0 -0.48
require set 0 0.94
require someone 0 0.1
require tool 0 -2.15
require wait 0 1.1
require you 0 0.51
retrieve  6 -0.93 9 -0.17
retrieve tool 19 1.01
retrieve with 7 0.36
same  4 4.1
same we 7 0.17
same you 7 0.37
sell  9 -0.1 13 3 14 -2.42
sell negation 13 1.46
sell not 13 0.85
sell personal 13 0.67
sell toward 13 -3.35
sell trading 13 -1.47
sell you 13 0.05
separately  19 1.23
separately someone 19 0.9
server  10 -0.84 12 -0.55
server confined 16 0.29
server encrypt 21 0.06
server inland 16 0.14
service  0 -0.93 5 -0.39 10 -0.18 13 -0.7
service consent 3 0.27
service includes 0 0.52
service load 0 -0.76
service only 17 0.05
service slot 3 0.4
service technology 3 1.15
set  0 1.03 3 -0.31 4 -0.85 5 -0.91 6 -1.24 10 0.81 11 -0.42 14 -0.22 15 -0.23
set after 7 0.53
set analytics 0 1.15
set basis_li 3 1.6
set consent 0 0.21
set deed 8 1.19
set first 9 -2.06
set h_name 17 0.75
set ip 12 1.02
set marketing 3 0.18
set necessary 0 -1.15 2 0.35
set negation 0 0.27
set someone 0 0.63
set switchon 10 0.71
set thou 0 1.47
set to 7 -0.49
set with 10 0.28
settings  4 -0.6 5 1.5 6 -0.59 18 -0.07
settings browser 21 0.05
share  4 -1.03 10 -1.03 13 1.78 14 -1.9 15 -1.59 16 -0.3
share @ 9 0.18
share flow 13 -1.32
share giveaway 13 -1.32
share negation 13 0.74
share outparty 13 0.47 17 -0.66
share traffic 9 1.09
share with 9 0.16
share without 13 -0.37
share you 0 -0.07 13 -0.52
share_button  9 1.26
shorten  0 -0.35 7 -1.28 12 3.5 17 -0.41
shorten analytics 11 0.94
shorten you 12 0.62
shorten yours 12 -0.83
show  0 -1.03 3 -1.64 4 -0.29 5 -0.97 6 1.25 9 -0.28 15 -0.54 16 -0.14 18 -0.18 20 -0.55
show after 6 0.01
show asked 1 -0.86
show banner 19 0.34
show by 7 -0.86 10 0.55
show choice 6 1.12
show consent 6 0.01
show copula 10 0.33
show deed 7 -1.42
show exist 6 0.1
show footer 6 0.79
show group 11 0.03
show holdings 20 -1.29
show ip 7 1.14
show leans 13 0.54
show map 8 1.15
show personal 14 1.07
show these 19 0.55
show to 7 -0.01
show window 6 0.89 7 -0.31
show you 0 0.58
shown  1 -0.23 2 -0.34 5 -0.34 7 -0.82 8 -0.57 13 -0.17 15 -0.06 20 -0.43
shown after 7 -0.5
shown analytics 3 0.48
shown anon 11 1.53
shown bounded 11 0.81
shown consent 6 0.79
shown cookie 19 -1.08
shown copula 11 -0.31 18 -1.04 19 -1.4
shown holdings 15 0.04
shown inland 16 0.1
shown knowing 6 -0.13
shown not 11 0.48
shown someone 5 -0.51
shown store 16 0.41
shown stores 16 0.36
shown these 21 0.99
shown thisdoc 19 -0.77
shown thou 19 1.61
shown tool 19 0.96
shown we 15 0.68 17 -1
shown whole 4 -1.24 18 2.28
shown with 6 0.52
sitealone  15 2.35
sitealone we 15 0.02
slot  3 1.67 7 -0.23 10 -0.09 11 -0.28 13 -0.23 18 -0.73 20 1.49
slot analytics 3 1.47
slot assigned 3 1.66
slot by 2 0.11 20 1.14
slot click 4 0.78
slot content 3 0.84
slot leans 3 0.09
slot measure 20 0.26
slot necessary 2 0.47
slot not 20 2.41
slot open 20 0.18
slot reject 20 0.83
slot these 20 0.51
slot thisdoc 3 -1.58 20 2.64
slot window 3 1.29
socialpage  12 -0.66
socialpage you 15 0.12
someof  0 -0.31 5 -0.2 16 -0.06 17 -1.34
someone  1 -0.72 3 -0.73 5 -0.39 7 -0.59 8 -0.12 10 -0.45 11 1.2 12 -0.1 13 -0.71 15 -0.5 16 -0.8 17 -0.65 21 -0.27
someone @ 7 -0.86
someone ^ 15 -0.53
someone after 1 0.19
someone analytics 0 0.85
someone by 14 -0.33
someone confined 11 1.91
someone consent 0 0.12
someone copula 11 0.75
someone crosssite 15 0.06
someone deed 9 1.13
someone expire 11 0.06
someone identify 11 0.65
someone leans 10 0.58
someone load 8 0.43
someone necessary 2 0.76
someone negation 11 0.17
someone offpage 4 0.4 19 0.22
someone only 2 0.1
someone others 15 2.03
someone ours 21 0.92
someone outparty 13 0.02
someone owndata 9 0.22
someone personal 13 -0.63
someone receive 19 0.39
someone recognition 14 -1.02
someone records 9 0.26
someone refers 7 -1.9
someone reject 0 -0.97
someone show 6 0.55
someone slot 20 0.01
someone stay 11 0.32
someone these 20 0.37
someone thumbnail 8 0.57
someone traffic 9 0.34
someone verbfirst 0 0.45 9 -0.42
someone we 21 0.52
someone websites 11 -0.9 15 0.59
someone whereif 9 1.86
someone with 11 -1.35 20 0.67
someone without 4 1.35
someone you 3 -0.03 5 -0.2
stay  9 -0.46 12 -0.01 13 0.82 21 -0.2
stay appears 3 0.57
stay blocked 0 0.22
stay consent 0 0.36
stay inland 16 0.54
stay someone 13 1.06
stay these 3 0.52
stay tool 19 0.12
stay withus 13 0.63
store  3 -0.28 7 -1.14 8 -0.07 9 -0.07 15 -0.26 17 -0.41 21 -0.96
store cannot 11 0.75
store euland 16 0.51
store goesout 16 -0.41
store inland 16 1.64
store ip 12 1.98
store negation 12 1.66
store other 16 0.3
store pd 14 1.35
store these 11 1.31
store third 16 0.11
stores  0 -0.22 1 -0.07 4 -0.88 6 -1.18 8 -0.87 9 -0.2 16 0.9 17 -0.94 18 -0.54 19 -0.75 20 -0.43 21 -0.18
stores bounded 16 1.09
stores by 1 0.01
stores confined 16 0.72
stores cookie 2 0.69
stores cookies 2 0.26
stores country 16 -0.88
stores euland 16 1.75
stores goesout 16 -0.57
stores inland 16 0.31
stores kept 16 0.26
stores leans 16 0.58
stores not 14 0.11
stores other 16 1.78
stores server 16 1.4
stores show 7 0.48
stores stay 16 1.84
stores these 11 0.21
stores third 16 0.75
stores we 9 1.24
stores within 16 1.28
striving  16 -2.34
striving holdings 16 -0.56
switchon  10 1.77 11 -0.41 12 1.47
switchon set 12 0.1
technology  0 1.67 1 -0.62 8 -0.24 9 -0.34 13 -0.78 16 -0.33 20 -0.23 21 -0.21
technology @ 10 -0.18 17 1.19
technology ^ 0 0.77
technology after 7 0.84
technology aslongas 0 0.24
technology before 0 0.39
technology blocked 0 1.99
technology by 10 -1.24
technology domain 12 0.86
technology load 7 0.12
technology negation 0 0.5
technology open 7 1.41
technology set 7 1.38
technology settings 19 1.25
technology these 19 1.43
technology third 17 1.86
technology tool 0 -0.22 17 0.4
technology without 0 0.1
telltale browser 21 -0.57
theonly  17 2.13
theonly we 17 0.9
thereupon @ 8 0.96
thereupon flow 8 0.2
thereupon negation 8 1.6
thereupon not 8 0.52
these  0 -0.25 4 -0.3 7 -0.12 9 -0.66 10 -0.06 13 -0.48 15 -0.58 16 -0.52 18 -0.27 21 -0.12
these ^ 20 -0.35
these anon 11 0.96
these before 0 0.01
these by 8 0.34
these cannot 11 0.47
these consent 0 -0.42 4 0.52
these cookie 17 0.31
these cookies 17 0.17
these copula 4 -0.36 15 0.52
these deed 9 0.07
these exist 4 0.01 6 0.31
these find 11 0.39 19 0.03
these ground 1 0.03
these holdings 16 -0.11
these knowing 21 0.45
these linkword 20 2.12
these list 17 0.68
these load 7 0.49
these marketing 3 0.99
these necessary 2 0.4
these negation 11 0.32
these others 17 -0.18
these outparty 15 0.36
these personaldata 13 -0.29
these show 6 0.06
these slot 3 0.77 20 0.19
these third 15 0.47
these tool 17 0.52
these toward 13 0.4
these verbfirst 1 -0.41
these we 13 1.14
these whole 14 0.77 18 1.17
these withdraw 5 0.25
third  13 1.14 14 -1.03
third other 13 -1.43 15 0.52
third others 17 -0.58
third outparty 13 0.44 14 -0.74
third tool 13 0.66
thirdcountry  13 -1.07 16 4.75
thirdcountry inland 16 -3.69
thisdoc  0 -0.57 2 -0.81 3 -0.93 4 -0.87 5 -0.09 6 -0.62 7 -0.39 8 -0.41 9 -0.65 10 -0.66 11 -0.48 13 -0.4 14 -1.21 15 -0.61 16 -0.4 18 1.79 19 -1.52
thisdoc ^ 18 0.09
thisdoc all 18 1.26
thisdoc beneath 3 1.19
thisdoc cookies 18 0.01
thisdoc find 18 0.88
thisdoc listing 18 0.12
thisdoc offpage 19 0.21
thisdoc records 17 1.33
thisdoc thou 5 0.42
thisdoc whole 18 1.36
thisdoc you 18 0.86
thou  8 -0.26 12 -0.68 13 -0.67 15 -0.47 16 -0.2 17 -0.84 18 -0.43 19 -0.12 20 -0.21
thou @ 4 0.16
thou ^ 9 -0.07 13 -0.16
thou after 6 0.52
thou all 4 1.06
thou analytics 0 0.31
thou beneath 5 0.61
thou bounded 9 -0.74
thou by 4 0.91 5 -0.44
thou category 3 1.32
thou consent 0 0.04 19 0.24
thou content 8 1.75 9 -1.73
thou cookie 4 0.31 19 -0.5
thou cookies 19 -0.34
thou deed 4 -0.56
thou encrypt 21 1.21
thou gets 6 0.42
thou hearsay 9 0.18
thou holdings 13 -0.13
thou inland 16 0.78
thou leans 6 0.72
thou listing 18 0.09
thou load 8 0.14
thou negation 4 -0.57
thou none 0 0.65
thou not 5 -0.3 6 0.24 17 -0.06
thou only 2 0.81 9 -1.07
thou open 7 0.29 9 -1.12
thou optout 20 0.23
thou outparty 0 0.02 4 -0.26
thou playstart 8 0.45
thou records 13 -0.03
thou show 6 0.24
thou someone 4 -0.2 6 -0.89 9 -1.13 14 -0.29
thou store 1 0.29
thou these 0 0.12 5 1.49 17 -0.11
thou third 13 0.45
thou tool 0 0.63 4 0.16 5 0.95
thou toward 5 -0.1
thou verbfirst 0 1.41
thou video 10 0.08
thou wesubj 0 0.76
thou withdraw 5 0.14
thou you 0 -0.48 7 -0.04 9 -0.17 13 -0.36
thumbnail  8 1.08 9 -1.14
tie merge 11 -0.74
tie recognition 11 -0.6
tie you 9 0.78
tls  7 -2.33 21 7.84
tls copula 21 -8.47
tls whole 21 0.02
to  0 -0.27 1 -0.23 2 -0.06 3 -0.39 7 -0.33 8 -0.41 10 -0.19 11 -0.05 15 -0.36 16 -0.35 21 -0.24
to @ 5 1.35
to consent 5 0.15
to cookie 19 0.55
to cookies 19 0.6
to detail 19 0.8
to effect 4 -0.76
to encrypt 21 0.45
to giveaway 13 -0.85
to knowing 13 -0.89
to marketing 20 1.05
to negation 13 0.33 16 0.04
to newsletter 5 -2.74
to nobody 13 1.36
to ours 4 0.69
to same 4 0.03
to server 7 0.37
to someone 4 0.62 20 0.74
to these 0 1.01
to thou 9 0.34
to tool 19 0.23
to toward 0 -0.08 4 -0.26 7 -0.21 19 -0.19
to verbfirst 0 0.24 21 0.62
to we 0 0.31
to you 5 -0.28
together  0 -0.11 7 3.35 10 -1.37 20 -0.25
together duty 8 0.45
together link 7 0.59
together open 6 -0.77
together show 7 0.21
together thou 7 0.43
together to 7 0.45
together with 7 1.23
tool  1 -0.55 4 -0.29 9 -0.28 10 -0.17 11 -1.13 12 -1.22 13 -0.02 15 -0.37 16 -1.14 20 -1.06 21 -1.04
tool @ 17 0.6 18 1.35
tool analytics 3 0.32
tool anon 11 0.64
tool appears 6 0.62
tool basis_li 3 2.33
tool below 19 0.89
tool beneath 19 1.1
tool bounded 17 0.2
tool by 6 0.32 18 0.51
tool change 19 1.5
tool complete 18 1.09
tool cookie 0 -0.16 2 -0.09 18 -0.44
tool cookies 0 -0.04 2 -0.05 18 -0.25
tool copula 13 -1 19 0.97
tool default 2 -0.73
tool detail 19 0.68
tool find 19 1.84
tool fullest 18 1.62
tool gets 6 1.17
tool includes 3 0.21
tool leans 18 0.28
tool link 19 0.37
tool listed 19 0.34
tool necessary 3 -1.41
tool not 17 0.3
tool offpage 6 -0.02 19 1.96
tool only 9 0.35 17 1.49
tool onsite 18 0.61
tool open 6 1.27
tool provider 19 0.73
tool refers 19 0.03
tool set 18 0.18
tool stores 2 1.09 14 0.06
tool these 3 0.49 19 0.1
tool thispolicy 18 3.9
tool thou 17 0.4
tool use 17 0.6
tool we 13 -0.77 17 1.32
tool whole 18 0.91
tool you 0 0.03 6 0.11
toward  0 -0.1 3 -0.29 6 -0.25 10 -0.31 11 -0.29 12 -0.72 14 -0.38 15 -0.07 16 -0.21 17 -0.95 18 -0.79 19 -0.34
toward @ 9 1.34
toward before 0 0.26
toward by 7 -1.18
toward consent 5 0.44
toward cookie 5 0.69
toward cookies 2 0.21 4 0.05 5 0.07
toward copula 11 0.28
toward domain 10 -0.97
toward goesout 16 0.45
toward h_name 4 1.05
toward h_provider 9 0.88
toward leans 20 0.49
toward negation 13 0.54
toward offpage 0 0.76 19 0.23
toward only 9 0.25
toward others 13 0.04
toward ours 13 -0.12
toward outparty 13 1.45
toward owndata 17 1.84
toward privacymode 10 -1.44
toward records 13 -0.54
toward reject 4 -1.34
toward same 4 1.49
toward slot 0 0.66
toward someone 11 0.7
toward stores 1 0.02
toward technology 0 -1.9
toward to 9 -0.13 13 -0.53
toward tool 2 0.13 4 0.06 5 0.04
toward video 8 1.01
toward we 13 -0.43
toward you 6 0.55
track  4 -0.88 10 1 13 -1.52 15 1.79 19 -1.27
track negation 15 2.35
track not 15 1.37
track other 15 0.98
track outparty 15 0.98
track yourchoice 3 0.03
trading  13 1.67
trading negation 13 0.36
trading not 13 0.46
trading ours 13 0.3
trading records 13 0.55
trading share 13 -0.85
traffic  0 -1.9 5 -0.44 6 -0.95 7 -0.41 8 -0.77 9 0.97 10 -0.25 11 -0.11 14 -0.65 15 -0.47 17 -0.16 19 -0.24 21 1.57
traffic anon 11 0.23
traffic click 8 -0.18 9 0.91
traffic confined 13 2.41
traffic copula 21 0.79
traffic deal 13 0.9
traffic encrypt 21 1.35
traffic flow 21 0.13
traffic given 9 1.25
traffic negation 9 0.14 13 0.55
traffic others 13 2.69
traffic ours 21 1.06
traffic server 21 0.45
traffic someone 9 -0.15
traffic stay 13 0.29
traffic transfer 21 0.35
traffic we 21 0.95
transfer  4 -0.09 12 -1.19 17 -0.19
transfer deed 9 -0.41
transfer encrypt 21 1.17
transfer first 9 0.33
transfer giveaway 13 -0.33
transfer goesout 16 0.12
transfer not 16 0.76
transfer these 9 0.75
transfer to 9 0.52
transfer tool 13 0.36
transfer toward 14 0.13
transfer traffic 21 -1.01
transfer you 9 0.74
turnoff  9 -0.01 20 3.18
turnoff ^ 20 0.19
turnoff analytics 20 1.09
turnoff consent 0 1.05
turnoff h_name 20 1.37
twoclick  8 0.07
undo  0 -0.8 3 -0.01 5 3.96
unless  0 1.03 4 -2.3
unless consent 0 1.25 1 0.59
unless copula 17 0.58
unless deed 9 1.86
unless necessary 2 0.58
unnecessary blocked 2 4.54
unnecessary cookie 0 0.67
unnecessary cookies 0 0.17
unnecessary negation 4 2.34
unnecessary tool 0 1.11
unnecessary whole 3 0.37
url  3 -1.74 4 -1.43 6 -0.05 7 -0.44 9 -0.04 10 3.74 14 -0.25 17 -0.23 18 -1.05 19 2.72 20 5.44
usa  21 -0.31
usa these 16 0.26
usable  2 -1.48 4 3.91
use  3 -0.62 4 -0.05 7 -0.48 9 -0.9 10 0.9 13 -0.68 15 -0.47 18 -0.3
use @ 3 -0.9
use ^ 20 1.26
use analytics 12 1.7
use anon 12 0.28
use by 12 0.2
use click 8 2.14
use consent 0 0.98
use cookies 17 1.33
use copula 0 0.72
use find 19 1.59
use following 17 2.29
use ground 1 0.29
use h_name 17 -0.26
use necessary 2 1.86
use negation 10 -1.09 17 1.62
use not 10 -0.58 17 0.61
use offpage 19 1.05
use only 0 1.12 17 0.6
use privacymode 10 0.51
use shown 19 0.25
use these 0 0.2
use thou 0 -0.57 19 0.89
use tls 21 0.04
use to 17 -0.5
use tool 5 -0.13
use with 12 2.61
use withdraw 5 0.78
verbfirst  0 -0.01 1 -0.55 5 -0.7 6 -0.59 9 -0.36 12 -0.19 13 -1.06 14 -0.38 15 -0.42 16 -0.19 17 -0.11 19 -0.45 20 -0.46
verbfirst ^ 1 1.26 11 -0.2
verbfirst after 7 -0.02
verbfirst anon 11 0.51
verbfirst answer 6 2.36
verbfirst ask 1 -0.11
verbfirst bounded 0 -0.04
verbfirst by 3 0.16 6 0.21 7 -0.73
verbfirst category 3 0.8
verbfirst choice 10 0.4
verbfirst consent 0 0.14
verbfirst cookie 18 0.55
verbfirst cookies 3 0.14 17 -0.27 18 0.55
verbfirst copula 0 -0.21 6 -0.21 7 -0.69 12 -0.09 13 -0.05 15 -0.44 19 -0.11
verbfirst deal 7 0.2
verbfirst detail 11 0.24
verbfirst each 7 -3.5
verbfirst inland 16 0.19
verbfirst leans 13 -0.38 18 0.19
verbfirst listing 18 1.06
verbfirst marketing 3 0.88
verbfirst negation 11 0.12 13 0.92
verbfirst not 17 1.13
verbfirst only 0 -0.67 1 0.28
verbfirst ours 11 0.51
verbfirst outparty 18 0.02
verbfirst present 10 0.54
verbfirst same 4 0.07
verbfirst set 10 0.86
verbfirst shorten 12 0.93
verbfirst store 16 1.69
verbfirst these 0 0.3 1 1.23 4 0.12 10 0.17 21 0.35
verbfirst third 13 0.7
verbfirst tls 21 1.34
verbfirst to 0 0.54
verbfirst together 7 0.39
verbfirst toward 13 0.93
verbfirst transfer 21 0.73
verbfirst you 0 0.17
video  4 -0.75 9 -1.77 10 1.89 20 -0.44
video @ 3 0.02 10 -0.01
video ^ 10 0.71
video by 10 0.31
video content 4 -0.26 8 -0.19 10 -0.14
video deletion 3 0.38
video domain 10 1.09
video holdings 10 -1.6
video includes 3 0.64
video set 10 1.14
video these 8 0.14 10 0.06
video tool 8 1.16 10 0.75
video verbfirst 10 0.86
video with 7 0.5
we  0 -0.49 1 -0.02 2 -0.68 3 -0.61 4 -1.19 5 -0.16 6 -0.67 7 -0.31 8 -1.4 9 -0.78 14 -0.52 15 -0.01 16 -0.35 17 -0.33 18 -0.27 19 -0.71 20 -0.83
we ^ 1 -1.05 2 -0.49 3 -0.36 5 -0.58 11 -0.54 17 0.49 19 -0.29
we after 0 -0.02 9 0.45
we analytics 3 -0.61
we assigned 3 0.5
we by 3 0.69
we click 9 0.34
we copula 9 0.18
we default 6 -2.99
we exist 10 0.63
we freeof 12 -0.47
we holdings 16 1.03
we keepus 13 0.36
we leans 13 1
we listing 18 0.37
we measure 14 1.28
we negation 10 -0.61 11 0.41 14 -0.28 15 0.19
we not 2 -0.65 10 -0.12 13 0.55
we only 11 1.19
we onsite 21 -2.93
we ours 0 -0.26 11 -0.29
we outparty 17 -0.36
we owndata 9 -0.6
we personaldata 15 -0.5 17 -0.64
we present 19 -0.43
we privacymode 10 0.27
we processor 17 2.05
we provider 17 0.39
we someone 9 0.4 14 0.1 15 0.33
we store 12 0.04
we these 7 0.34 9 0.03 14 0.05 15 1.03
we third 13 0.94
we thou 9 0.33
we tool 13 -1.05 17 0.45 19 0.59
we twoclick 8 2.44
we verbfirst 0 -0.18
we websites 0 1.01 15 0.26 21 -0.6
we wesubj 2 -0.13 4 -0.22 5 -1.08 6 -0.17 7 -0.41 9 -0.03 11 -0.41 12 -0.04 14 -0.04 15 -0.48 16 -0.78 17 -0.28 18 -0.29 20 -0.46 21 -0.48
we with 7 -1.95
we without 12 -0.36
we you 15 1.25 17 -0.39
we yours 9 0.41
websites  1 -0.37 3 -1.27 5 -0.15 9 -1.07 10 -0.22 11 -1.66 13 -1.1 19 -0.42 20 -1.49
websites after 6 -3.33
websites before 12 1.03
websites includes 10 1.31
websites negation 15 0.66
websites onsite 4 0.97
websites shorten 12 0.85
websites socialpage 7 0.1
websites thou 15 0.23
websites transfer 21 0.05
websites with 12 1.49 21 -0.32
wesubj  2 -0.07 4 -0.16 5 -0.98 6 -0.11 7 -0.32 11 -0.29 15 -0.44 16 -0.67 17 -0.16 18 -0.23 20 -0.37 21 -0.41
wesubj @ 17 -0.27
wesubj ^ 1 -0.44 10 -0.35 14 -0.79 19 -0.48
wesubj account 10 0.22
wesubj before 0 0.54
wesubj choice 10 0.39
wesubj cookie 2 0.21 3 0.16
wesubj cookies 2 0.65 17 0.36
wesubj exist 3 0.13
wesubj flow 11 0.35
wesubj following 17 0.52
wesubj hypothetical 21 -0.3
wesubj if 0 0.35
wesubj measure 0 0.64
wesubj negation 10 -0.41 14 -1.4
wesubj not 10 -0.2 13 0.39 14 -0.34
wesubj only 11 0.45
wesubj ours 1 0.66
wesubj owndata 13 0.44
wesubj pd 13 0.2
wesubj privacymode 10 2.57
wesubj share 13 0.26
wesubj shown 9 0.22
wesubj stores 16 0.49
wesubj these 17 0.18
wesubj to 0 0.4 11 -0.7
wesubj tool 13 -0.46
wesubj toward 13 -0.06
wesubj trading 13 0.88
wesubj twoclick 8 0.15
wesubj use 8 0.43 17 0.47
wesubj we 1 0.47 17 -1.64
which who 3 -1.55
who outparty 11 -0.16
who someone 0 0.06
whole  6 -0.59 17 -0.01 19 -0.64 20 -1.15
whole ^ 18 1.32
whole by 18 1.02
whole cookie 4 -0.88
whole cookies 4 -0.71 18 0.68
whole eu 16 -0.02
whole find 4 2.91
whole list 17 -0.08
whole listing 17 -1.26 18 1.21
whole onsite 18 0.89
whole outparty 3 0.38
whole receive 18 0.47
whole require 3 2.5
whole service 18 0.82
whole shorten 11 0.84
whole tls 21 0.67
whole to 7 1.78
whole tool 4 -0.34 18 1.61
whole toward 7 0.85
whole use 18 1.87
whole we 18 0.87
whole websites 21 0.99
whole withdraw 5 0.34
window  1 -0.12 4 -0.75 6 2.76 7 -1.63 10 -0.21 16 -0.07 17 -0.14 18 -0.86 21 1.15
window banner 6 -0.32
window choice 2 -0.55
window consent 0 -1.35
window cookie 6 0.05
window cookies 6 0.25
window negation 0 0.31
window not 0 1.27
window offpage 3 0.43 6 -1.03
window open 6 0.68
window thou 6 0.19
window with 6 0.77
window you 7 -0.57
with  0 -0.21 1 -0.33 4 -0.35 13 -0.15 16 -0.19 17 -0.87 18 -0.48 21 -0.18
with analytics 12 0.02
with arrival 6 0.83
with by 3 -0.42 4 -0.89 13 -0.85 16 -0.1 18 -0.04
with consent 0 0.34 1 1.11
with copula 10 0.1
with deed 9 1.1 20 0.81
with detail 11 0.34
with domain 3 1.06
with flow 9 -0.32
with functional 3 0.61
with ip 12 -0.47
with knowing 7 2.32
with link 19 2.61
with onsite 15 0.49
with open 6 0.8
with records 15 0.78
with set 0 -0.62
with socialpage 6 1.37
with these 0 1.74 20 0.42
with thisdoc 20 0.49
with together 7 -0.67
with tool 2 0.47
with toward 6 1.19
with verbfirst 0 -0.04 10 0.37
with you 6 0.11 12 -0.02
withdraw  0 -1.03 1 -1.16 3 -0.69 4 -1.78 5 3.87 6 -0.35 18 -0.13 19 -0.3
withdraw @ 5 0.62
withdraw ^ 5 2.12
withdraw consent 0 -1.31
withdraw cookie 5 0.39
withdraw cookies 5 0.13
withdraw footer 5 0.5
withdraw offpage 5 0.45
withdraw to 5 0.6
withdraw tool 5 0.73
withdraw undo 5 -1.29
without  13 -0.58
without ^ 0 0.7 2 0.48 14 -0.7
without before 14 0.05
without consent 0 0.61
without negation 14 -2.07
without personaldata 14 1.75
words 0 0 -2.28 1 -1.67 2 -2.79 3 -1.37 4 -1.53 5 -3.39 6 -2.78 7 -2.14 8 -2.45 9 -1.61 10 -1.8 11 -1.91 12 -1.72 13 -0.72 14 -1.36 15 -1.84 16 -1.44 17 -0.43 18 -1.08 19 -1.53 20 -2.86 21 -1.83
words 1 0 -2.81 1 -2.09 2 -2.61 3 -1.86 4 -0.75 5 -2.19 6 -2.3 7 -2.13 8 -3.08 9 -0.37 10 -1.98 11 -2.28 12 -2.48 13 -1.01 14 -1.39 15 -1.67 16 -2.34 17 -0.67 18 -1.68 19 -1.05 20 -0.97 21 -1.32
words 2 0 -1.99 2 -1.66 3 -1.81 5 -1.3 6 -1.11 7 -1.64 8 -2.09 10 -1.68 11 -1.31 12 -1.44
you  1 -0.31 2 -0.78 3 -0.66 5 -0.13 7 -0.4 9 -0.05 10 -1.58 11 -0.82 14 -0.65 15 -0.26 16 -0.68 17 -1.18 18 -0.86 19 -1.01 20 -0.07 21 -0.59
you @ 9 0.58 20 0.3
you ^ 0 -0.42 2 -0.28 7 -0.17 8 -0.16 19 -0.08 20 -0.69
you account 9 0.06
you after 6 0.63 9 0.36 15 0.6
you all 4 0.72
you anytime 5 1.4 20 -0.02
you arrival 6 0.64
you before 9 0.06 12 0.03
you bounded 2 0.28
you browser 7 0.7
you by 12 0.17 21 0.22
you choice 9 0.04
you click 0 -0.7
you consent 0 0.89
you cookie 4 1.35
you copula 1 0.23 2 0.79 4 0.05 6 0.48 11 0.16 13 1.15
you dc_address 9 0.32
you deed 9 0.1
you detail 9 0.15
you duty 0 0.08
you effect 4 1.25 20 -0.23
you encrypt 21 1.62
you firstvisit 6 0.39
you freeof 4 0.01
you holdings 1 0.14 5 0.03 13 0.09
you if 0 -1.19
you knowing 4 -0.3
you leans 10 0.77 20 -0.32
you load 8 0.05
you negation 9 0.29
you none 13 0.41
you not 2 1.9 4 0.1
you offpage 0 0.19 19 0.38
you offtopic 4 -4.48
you only 2 0.75
you onsite 4 0.37 6 0.27
you ours 21 0.46
you outparty 0 0.72 13 0.24
you outside 20 1.75
you personaldata 13 0.26
you process 1 1.37
you recognition 11 0.09
you records 11 -0.44
you refers 6 0.18
you service 0 -0.19
you share 13 0.04
you shorten 12 0.73
you show 6 0.7
you shown 6 0.18 10 2.32
you someone 1 -0.04 3 -0.09 19 -0.68 21 -0.12
you stay 16 0.25
you store 12 -1.03
you stores 1 1.11
you switchon 8 0.68
you these 6 0.02
you thou 0 -0.82 1 -0.12 2 -0.65 8 -0.25 11 -0.78 12 -0.22 14 -0.94 17 -0.79 18 -0.19 21 -1.34
you tool 4 0.23 5 0.38 6 0.51
you toward 14 -0.37
you traffic 9 0.26
you transfer 9 1.04
you turnoff 20 -1.2
you verbfirst 0 0.21 4 0.79
you visitorid 9 0.12
you we 4 -0.2 9 0.51
you websites 15 1.37
you with 12 0.23
you withdraw 5 0.06
you without 4 0.22
you yourchoice 5 1.83
yourchoice  3 0.32 5 0.88
yourchoice by 3 2.43
yourchoice not 5 1.8
yours  0 -0.85 7 -0.1 13 1.32 14 -0.03 17 -0.5
yours @ 13 0.45
yours ^ 13 0.49
yours anon 11 1.4
yours bounded 16 0.51
yours flow 9 0.96
yours inland 16 1.45
yours ip 12 0.45
yours not 13 1.08
yours ours 13 1.39
yours stores 16 0.37
yours transfer 21 1.55
yours you 9 1.2`;
